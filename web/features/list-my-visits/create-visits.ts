import { type Appointment, isUpcoming } from "../../../shared/booking/appointment.ts";
import { call } from "../../api/call.ts";
import { createLoad, type Load } from "../../api/create-load.ts";
import { recall, remember } from "../../offline/remember.ts";
import { session } from "../../session/session.ts";

const name = "visits";

/** What is kept on the device of a visit to come: not what the person complained of. */
const withoutComplaint = (visit: Appointment): Appointment => ({ ...visit, complaint: "" });

/** Keeps the visits to come, so that their codes are there without a network. */
const keepVisits = (visits: readonly Appointment[]): void =>
  remember(name, visits.filter(isUpcoming).map(withoutComplaint), Date.now());

/** Adds a visit just made or changed to what the device remembers. */
export const keepVisit = (visit: Appointment): void => {
  const others = (recall<Appointment[]>(name)?.value ?? []).filter(({ id }) => id !== visit.id);
  keepVisits([...others, visit].sort((a, b) => a.slot.start - b.slot.start));
};

/** The visits of the signed-in person's household, soonest first. */
export const createVisits = (): Load<Appointment[]> =>
  createLoad(
    () => (session.pool() === "people" ? "people" : undefined),
    async () => (await call("list-my-visits", {})).visits,
    { recall: () => recall<Appointment[]>(name), remember: (_, visits) => keepVisits(visits) },
  );
