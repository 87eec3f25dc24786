import { linkTo } from "../link-to.ts";

/** Where the desk moves somebody's visit of a day; it says whether one came from the list of whom to call. */
export const toMoveVisit = linkTo("/petugas/pindah/:date/:appointmentId", ["dari"]);
