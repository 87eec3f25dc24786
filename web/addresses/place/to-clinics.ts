import { linkTo } from "../link-to.ts";

/** Where all puskesmas are. */
export const toClinics = linkTo("/puskesmas");
