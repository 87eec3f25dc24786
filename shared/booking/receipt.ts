import * as z from "zod/mini";
import { Refusal } from "../refusal/refusal.ts";
import { Slot } from "../roster/slot.ts";
import { Appointment, type AppointmentChange, VisitState } from "./appointment.ts";

/** The name of one intent: a retry carries the same id, and the same fingerprint unless its body was changed. */
export type RequestKey = { id: string; fingerprint: string };

/** What one request did to an appointment, kept with it so that a repeat gets the very same answer. */
export const Receipt = z.object({ fingerprint: z.string(), slot: Slot, state: VisitState });
export type Receipt = z.infer<typeof Receipt>;

/** An appointment with the receipts of all requests that changed it, by request id. */
export const AppointmentRecord = z.object({ ...Appointment.shape, receipts: z.record(z.string(), Receipt) });
export type AppointmentRecord = z.infer<typeof AppointmentRecord>;

/** The appointment as it is shown: without its receipts. */
export const shown = ({ receipts: _, ...appointment }: AppointmentRecord): Appointment => appointment;

/** The receipt of a request that leaves an appointment at `slot` in `state`. */
export const receiptOf = ({ slot, state }: Pick<Receipt, "slot" | "state">, key: RequestKey): Receipt => ({
  fingerprint: key.fingerprint,
  slot,
  state,
});

/**
 * The answer a request got when it came first; `undefined` if it never came.
 * @throws Refusal `request.key-reused` when the same key came with another body.
 */
export const firstAnswer = (record: AppointmentRecord | null | undefined, key: RequestKey): Appointment | undefined => {
  const receipt = record?.receipts[key.id];
  if (!record || !receipt) return undefined;
  if (receipt.fingerprint !== key.fingerprint) throw new Refusal("request.key-reused");
  return { ...shown(record), slot: receipt.slot, state: receipt.state };
};

/** The same for a request that changed an appointment: where it left it. */
export const firstChange = (
  record: AppointmentRecord | null | undefined,
  key: RequestKey,
): AppointmentChange | undefined => {
  const first = firstAnswer(record, key);
  return first && { id: first.id, slot: first.slot, state: first.state };
};
