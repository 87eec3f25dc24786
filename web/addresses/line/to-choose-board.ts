import { linkTo } from "../link-to.ts";

/** Whose board it is to be. */
export const toChooseBoard = linkTo("/papan");
