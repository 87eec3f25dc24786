import * as z from "zod/mini";
import { type Receipt, RequestReceipt } from "../request/receipt.ts";
import type { RequestKey } from "../request/request-key.ts";
import { Slot } from "../schedule/slot.ts";
import { Appointment, VisitState } from "./appointment.ts";
import { modeAt } from "./mode-at.ts";
import { Settlement } from "./settlement.ts";

/** What the request that made an appointment left in it: where it was at first. */
export const BookingReceipt = z.object({ ...RequestReceipt.shape, slot: Slot, state: VisitState });
export type BookingReceipt = z.infer<typeof BookingReceipt>;

/** An appointment with the receipt of the request that made it, and what the desk said of how it ended, if it did. */
export const AppointmentRecord = z.object({
  ...Appointment.shape,
  receipt: BookingReceipt,
  settlement: z.optional(Settlement),
});
export type AppointmentRecord = z.infer<typeof AppointmentRecord>;

/** The appointment as it is shown: without its receipt, and without what staff alone are told. */
export const shown = (record: AppointmentRecord): Appointment => {
  const { receipt: _, priority: __, comment: ___, vitals: ____, settlement: _____, ...appointment } = record;
  return appointment;
};

/** What a request leaves in the appointment that it makes at `slot` in `state`. */
export const bookingReceipt = (
  { slot, state }: Pick<BookingReceipt, "slot" | "state">,
  { id, fingerprint }: RequestKey,
): BookingReceipt => ({ requestId: id, fingerprint, slot, state });

/** How the two of a visit were to meet when it was made. */
const modeAtFirst = ({ origin, slot }: Pick<Appointment, "origin" | "slot">): Appointment["mode"] =>
  origin === "walk-in" ? "in-person" : modeAt(slot);

/** The receipt of the request that made an appointment: as it was at first, wherever the visit stands by now. */
export const receiptIn = (record: AppointmentRecord | null | undefined): Receipt<Appointment> | undefined => {
  if (!record) return undefined;
  const { requestId, fingerprint, slot, state } = record.receipt;
  const { offer: _, movedBy: __, ...made } = shown(record);
  return { requestId, fingerprint, answer: { ...made, slot, state, mode: modeAtFirst({ origin: made.origin, slot }) } };
};
