import { linkTo } from "../link-to.ts";

/** Where people sign in, where they go from there, and why they have to. */
export const toSignIn = linkTo("/masuk", ["kembali", "sebab"]);
