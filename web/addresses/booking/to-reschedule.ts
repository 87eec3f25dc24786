import { linkTo } from "../link-to.ts";

/** Where a visit gets another time, perhaps a place that is kept for its patient. */
export const toReschedule = linkTo("/kunjungan/:appointmentId/ubah", ["tempat"]);
