import { createSignal } from "solid-js";
import { getVisit } from "../../../shared/api/booking/get-visit.ts";
import { listUpcomingVisits } from "../../../shared/api/booking/list-upcoming-visits.ts";
import { type Appointment, type AppointmentId, isUpcoming } from "../../../shared/booking/appointment.ts";
import type { RefusalCode } from "../../../shared/refusal/refusal.ts";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { call } from "../../api/call.ts";
import { createLoad, type Load } from "../../load/create-load.ts";
import { memoryOf } from "../../offline/memory-of.ts";
import { session } from "../../session/session.ts";
import { reloadWhenEnded } from "../../unsent/unsent.ts";
import { visitsText } from "./text.ts";

const isVisit = (value: unknown): boolean => {
  const { id, slot, state } = Object(value) as Partial<Appointment>;
  return typeof id === "string" && typeof slot?.sessionId === "string" && typeof state?.status === "string";
};

/** The visits to come as the device knows them. */
export const knownVisits = memoryOf<Appointment[]>(
  "own.visits",
  (value) => Array.isArray(value) && value.every(isVisit),
);

/** What is kept on the device of a visit to come: not what the person complained of. */
const withoutComplaint = (visit: Appointment): Appointment => ({ ...visit, complaint: "" });

/** Keeps the visits to come, so that their codes are there without a network. */
const keepVisits = (visits: readonly Appointment[]): void =>
  knownVisits.remember(visits.filter(isUpcoming).map(withoutComplaint));

/** Brings what the device remembers up to date with a visit just made, changed or asked for. */
export const keepVisit = (visit: Appointment): void => {
  const others = (knownVisits.recall()?.value ?? []).filter(({ id }) => id !== visit.id);
  keepVisits([...others, visit].sort((a, b) => a.slot.start - b.slot.start));
};

const freshAfterChanges = <T>(load: Load<T>): Load<T> => {
  reloadWhenEnded(load);
  return load;
};

const [hasWaits, setHasWaits] = createSignal(false);

/** Whether the household waits for a place, as far as it was told with its visits. */
export { hasWaits };

/** The household's visits that are to come or under way, soonest first. */
export const createUpcoming = (): Load<Appointment[]> =>
  freshAfterChanges(
    createLoad(
      () => (session.pool() === "people" ? "people" : undefined),
      async () => {
        const { visits, waits = false } = await call(listUpcomingVisits, {});
        setHasWaits(waits);
        return visits;
      },
      { recall: knownVisits.recall, remember: (_, visits) => keepVisits(visits) },
    ),
  );

const recallVisit = (wanted: AppointmentId) => {
  const kept = knownVisits.recall();
  const value = kept?.value.find(({ id }) => id === wanted);
  return kept && value && { value, at: kept.at };
};

const notOurs: ReadonlySet<RefusalCode> = new Set(["appointment.unknown", "patient.foreign", "request.unknown-route"]);

/** Asks for a visit; a wrong address, another's visit and none at all are told alike. */
const askVisit = async (wanted: AppointmentId): Promise<Appointment> =>
  call(getVisit, { appointmentId: wanted }).catch((cause: unknown) => {
    if (!(cause instanceof ApiRefusal && notOurs.has(cause.code))) throw cause;
    throw new ApiRefusal("appointment.unknown", visitsText().unknown, {});
  });

/** One visit of the household; what the device remembers of it is shown at once. */
export const createVisit = (appointmentId: () => AppointmentId): Load<Appointment> =>
  freshAfterChanges(
    createLoad(() => (session.pool() === "people" ? appointmentId() : undefined), askVisit, {
      recall: recallVisit,
      remember: (_, visit) => keepVisit(visit),
    }),
  );
