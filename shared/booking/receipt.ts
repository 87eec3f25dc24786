import * as z from "zod/mini";
import { type RequestKey, requireSameBody } from "../request/request-key.ts";
import { Slot } from "../schedule/slot.ts";
import { day } from "../time/instant.ts";
import { Appointment, AppointmentChange, VisitState } from "./appointment.ts";
import { modeAt } from "./mode-at.ts";

/** What one request left, kept so that a repeat gets the very same answer. */
export const Receipt = z.object({ requestId: z.string(), fingerprint: z.string(), slot: Slot, state: VisitState });
export type Receipt = z.infer<typeof Receipt>;

/** The receipt of a request that changed an appointment: an item of its own, so that a visit never grows with them. */
export const ChangeReceipt = z.object({ requestId: z.string(), fingerprint: z.string(), change: AppointmentChange });
export type ChangeReceipt = z.infer<typeof ChangeReceipt>;

/** How long a change can be repeated under its key; a repeat that comes later is a request of its own. */
export const receiptLife = 7 * day;

/** An appointment with the receipt of the request that made it. */
export const AppointmentRecord = z.object({ ...Appointment.shape, receipt: Receipt });
export type AppointmentRecord = z.infer<typeof AppointmentRecord>;

/** The appointment as it is shown: without its receipt. */
export const shown = ({ receipt: _, ...appointment }: AppointmentRecord): Appointment => appointment;

/** The receipt of a request that makes an appointment at `slot` in `state`. */
export const receiptOf = ({ slot, state }: Pick<Receipt, "slot" | "state">, key: RequestKey): Receipt => ({
  requestId: key.id,
  fingerprint: key.fingerprint,
  slot,
  state,
});

/** The receipt of a request that changes an appointment. */
export const changeReceiptOf = (change: AppointmentChange, key: RequestKey): ChangeReceipt => ({
  requestId: key.id,
  fingerprint: key.fingerprint,
  change,
});

/** How the two of a visit were to meet when it was made. */
const modeAtFirst = ({ origin, slot }: Pick<Appointment, "origin" | "slot">): Appointment["mode"] =>
  origin === "walk-in" ? "in-person" : modeAt(slot);

/**
 * The answer a request that makes an appointment got when it came first; `undefined` if it never came.
 * @throws Refusal `request.key-reused` when the same key came with another body.
 */
export const firstAnswer = (record: AppointmentRecord | null | undefined, key: RequestKey): Appointment | undefined => {
  if (record?.receipt.requestId !== key.id) return undefined;
  requireSameBody(record.receipt, key);
  const { slot, state } = record.receipt;
  const { offer: _, movedBy: __, ...made } = shown(record);
  return { ...made, slot, state, mode: modeAtFirst({ origin: made.origin, slot }) };
};

/**
 * The same for a request that changes one; the key is bound to its body, so to the one appointment the body names.
 * @throws Refusal `request.key-reused`
 */
export const firstChange = (
  receipt: ChangeReceipt | null | undefined,
  key: RequestKey,
): AppointmentChange | undefined => {
  if (!receipt) return undefined;
  requireSameBody(receipt, key);
  return receipt.change;
};
