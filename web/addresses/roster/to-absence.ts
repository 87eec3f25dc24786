import { linkTo } from "../link-to.ts";

/** Where somebody is marked away, or a clinic is closed. */
export const toAbsence = linkTo("/petugas/tidak-masuk");
