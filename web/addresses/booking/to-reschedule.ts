import { linkTo } from "../link-to.ts";

/** Where a visit gets another time. */
export const toReschedule = linkTo("/kunjungan/:appointmentId/ubah");
