import { linkTo } from "../link-to.ts";

/** Where a patient sees the doctor. */
export const toPatientRoom = linkTo("/kunjungan/:appointmentId/ruang");
