import { linkTo } from "../link-to.ts";

/** Where a visit's ticket is; it says once that the visit is new or was moved. */
export const toTicket = linkTo("/kunjungan/:appointmentId", ["baru", "pindah"]);
