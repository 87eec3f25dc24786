import { linkTo } from "./link-to.ts";

/** Where the kader's work begins. */
export const toKader = linkTo("/kader");
