import { inject } from "vitest";
import { roomName } from "../../../functions/video/room-name.ts";
import type { AppointmentId } from "../../../shared/booking/appointment.ts";
import { consultationSeen } from "../../../shared/consult/consultation-seen.ts";
import { lineSeen } from "../../../shared/consult/line-seen.ts";
import { reportArrival } from "../../api/consult/report-arrival.ts";
import { product } from "../../e2e/cloud/product.ts";
import { asStaff } from "../../e2e/people/as-staff.ts";
import { signInStaff } from "../../e2e/people/sign-in.ts";
import { visitInTable } from "./visit-in-table.ts";

/** The room reports that a patient is in it. */
export const enterRoom = async (id: AppointmentId): Promise<void> => {
  const { video } = inject("dayCloud");
  const room = roomName(await visitInTable(id), video.secret);
  const status = await reportArrival(product.url, { appointmentId: id, room }, video);
  if (status !== 204) throw new Error(`The room's report was answered ${status}`);
};

/** A doctor calls somebody into their room: a page with a real one follows the machine's own clock, so none is opened. */
export const callByVideo = async (user: string, id: AppointmentId): Promise<void> => {
  await asStaff(await signInStaff(user))("admit-patient", lineSeen(await visitInTable(id)));
};

export const endByVideo = async (user: string, id: AppointmentId): Promise<void> => {
  await asStaff(await signInStaff(user))("end-consultation", consultationSeen(await visitInTable(id)));
};
