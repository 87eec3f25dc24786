import { linkTo } from "../link-to.ts";

/** Where a doctor sees a patient. */
export const toDoctorRoom = linkTo("/petugas/dokter/:appointmentId");
