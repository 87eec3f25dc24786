import { linkTo } from "../link-to.ts";

/** The board in a clinic's waiting room that shows and says who is called. */
export const toCallBoard = linkTo("/papan/:clinicId");
