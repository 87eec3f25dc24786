import type { Slot } from "../../../shared/schedule/slot.ts";
import { requestIdFrom } from "../world/request-id.ts";
import { worldOf } from "../world/world.ts";
import type { Attempt, Intent, Outcome } from "./attempt.ts";

/** The world of the histories made by hand. */
export const world = worldOf("hand", 0);

/** The key that a request of this name carries. */
export const keyOf = (name: string) => ({ id: requestIdFrom(name), fingerprint: "one-body" });

/** Patient number `index` of the world, with the account that holds them. */
export const personAt = (index: number) => {
  const patient = world.patients[index];
  const caller = world.accounts.find(({ accountId }) => accountId === patient?.holder);
  if (!patient || !caller) throw new Error(`The world has no patient ${index}`);
  return { patientId: patient.id, caller };
};

/** Wants `slot` for patient number `index`. */
export const wantsToBook = (name: string, index: number, slot: Slot): Extract<Intent, { name: "book-appointment" }> => {
  const { patientId, caller } = personAt(index);
  const request = { patientId, slot, service: "umum", complaint: "" };
  return { name: "book-appointment", request, caller, key: keyOf(name) };
};

/** One sending from one moment to another. */
export const sent = (intent: Intent, asked: number, answered: number, outcome: Outcome): Attempt => ({
  intent,
  client: 0,
  asked,
  answered,
  outcome,
});
