import { linkTo } from "../link-to.ts";

/** Where the desk sees whom to call. */
export const toCalls = linkTo("/petugas/telepon");
