import type { Appointment, AppointmentId } from "../../shared/booking/appointment.ts";
import { expectedVisits, visitsWithDoctor } from "../../shared/consult/close-line.ts";
import { afterLook, type Look } from "../../shared/consult/consultation-as-seen.ts";
import { areTogether } from "../../shared/consult/presence.ts";
import { stepAfterArrival } from "../../shared/consult/room-event.ts";
import { roomOpensAt } from "../../shared/consult/visit-room.ts";
import type { Session } from "../../shared/schedule/session.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { ifReachable } from "../video/if-reachable.ts";
import type { Rooms } from "../video/rooms.ts";
import type { ProgressVisit } from "../visit/progress-visit.ts";
import { eachVisit } from "./each-visit.ts";
import { patientsInRooms, presenceIn } from "./presence-in.ts";

type Deps = {
  progressVisit: ProgressVisit;
  rooms: Pick<Rooms, "nameOf" | "standing" | "whoIsIn">;
  now: () => Instant;
};

const lookInto = async (rooms: Deps["rooms"], visit: Appointment): Promise<Look> => {
  const standing = await ifReachable(rooms.nameOf(visit).then((name) => rooms.standing([name])));
  return { stands: standing && standing.length > 0, presence: await presenceIn(rooms, visit) };
};

/**
 * Ends a consultation by video that both have left unnoticed, so that nobody is counted as being with the doctor.
 * @returns whether both are together just now: face to face they are until the doctor says otherwise
 */
const noticeEnd = async (deps: Deps, id: AppointmentId): Promise<boolean> => {
  let together = false;
  await deps.progressVisit(id, async ({ appointment }) => {
    const { state, mode } = appointment;
    if (state.status !== "in-consultation") return undefined;
    if (mode === "in-person") {
      together = true;
      return undefined;
    }
    const look = await lookInto(deps.rooms, appointment);
    together = areTogether(look.presence);
    const next = afterLook(state, look, deps.now());
    return next && { state: next };
  });
  return together;
};

/** `isKnown`: whether somebody, were they here, is noted as being so. `goesOn`: somebody is talking with the doctor. */
export type Seen = { isKnown: (id: AppointmentId) => boolean; goesOn: boolean; faults: unknown[] };

/**
 * Looks into the rooms of a session: whom both have left is counted out, and who is in their room without anybody having
 * reported it waits.
 */
export const lookIntoRooms = async (deps: Deps, session: Session): Promise<Seen> => {
  const talks = await eachVisit(visitsWithDoctor(session), (visit) => noticeEnd(deps, visit));
  const now = deps.now();
  const expected = expectedVisits(session).filter(({ slot }) => !slot.comeTo && now >= roomOpensAt(slot));
  const here = await patientsInRooms(deps.rooms, expected);
  const noted = new Set<AppointmentId>();
  const arrivals = await eachVisit(here ?? [], async ({ id, slot }) => {
    await deps.progressVisit(id, ({ appointment }) => stepAfterArrival(appointment, slot, deps.now()));
    noted.add(id);
  });
  const unnoted = new Set(here?.flatMap(({ id }) => (noted.has(id) ? [] : [id])));
  return {
    // Who is here and could not be noted would be taken for one who stayed away: they alone, the others are known.
    isKnown: (id) => here !== undefined && !unnoted.has(id),
    goesOn: talks.answers.includes(true),
    faults: [...talks.faults, ...arrivals.faults],
  };
};
