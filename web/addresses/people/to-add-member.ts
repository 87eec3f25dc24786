import { linkTo } from "../link-to.ts";

/** Where somebody joins a household, and where one goes from there. */
export const toAddMember = linkTo("/saya/keluarga", ["kembali"]);
