import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { takenBy } from "../../../shared/schedule/taken-by.ts";
import { requestIdFrom } from "../world/request-id.ts";
import { month, now, worldOf } from "../world/world.ts";
import type { Attempt, Intent, Outcome } from "./attempt.ts";
import type { TableState } from "./table-state.ts";

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
  return { name: "book-appointment", request, caller, key: keyOf(name), at: now };
};

/** One sending from one moment to another. */
export const sent = (intent: Intent, asked: number, answered: number, outcome: Outcome): Attempt => ({
  intent,
  client: 0,
  asked,
  answered,
  outcome,
});

const { clinicId, rows, codes } = world;
/** What is published when the history begins. */
export const firstVersion = { clinicId, month, version: 1, at: now, by: "", rows, codes, written: 0 };

/** The table in which these appointments are all there is. */
export const tableWith = (...appointments: AppointmentRecord[]): TableState => {
  const ahead = appointments.filter(({ state }) => state.status === "booked");
  return {
    sessions: world.sessions.map((session) => {
      const own = ahead.filter(({ slot }) => slot.sessionId === session.id);
      return { ...session, claims: Object.fromEntries(own.map(({ slot, id }) => [slot.number, id])) };
    }),
    appointments,
    receipts: [],
    patients: world.patients.map((patient) => {
      const own = ahead.filter(({ patientId }) => patientId === patient.id);
      const busy = own.flatMap(({ slot, code }) => takenBy(slot).map((part) => [part, code]));
      return { ...patient, busy: Object.fromEntries(busy), visits: own.map(({ code }) => code) };
    }),
    heldAt: {},
    published: { versions: [firstVersion], frozen: new Map() },
    waiting: [],
    calls: [],
  };
};
