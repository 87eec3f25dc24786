import { linkTo } from "../link-to.ts";

/** Where one puskesmas is. */
export const toClinic = linkTo("/puskesmas/:clinicId");
