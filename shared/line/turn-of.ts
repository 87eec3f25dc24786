import type { Appointment } from "../booking/appointment.ts";
import { lineStateOf } from "../booking/arrival/line-state.ts";
import { bookedTurn, noteTurn, type TurnNote } from "../booking/arrival/turn-time.ts";
import type { Slot } from "../schedule/slot.ts";
import type { Standing } from "../schedule/standing.ts";
import type { Instant } from "../time/instant.ts";
import type { Turn } from "./by-turn.ts";
import { mayComeUnnoted } from "./may-be-there.ts";

/**
 * What is noted of whoever holds a place: where they stand, their turn, where it is another time than that of the place, and
 * since when they are an emergency.
 */
type Noted = TurnNote & Pick<Turn, "status"> & { emergency?: Instant | undefined };

/**
 * What counts of somebody of whom nothing is noted: the earliest turn that they can have, as if they came at `now`. Nobody is
 * late where nobody may note who comes.
 */
const unnoted = (slot: Slot, now: Instant): Noted => ({
  status: "booked" satisfies Standing,
  ...(!mayComeUnnoted(slot) && noteTurn(slot, bookedTurn(slot, now))),
});

/** The turn of whoever holds a place: as it is noted of them, or as it would be if they came at `now`. */
export const turnOf = (slot: Slot, noted: Noted | undefined, now: Instant): Turn => {
  const { sessionId, start, number } = slot;
  const { status, turn = start, emergency } = noted ?? unnoted(slot, now);
  return { status, at: emergency ?? turn, number, sessionId, ...(emergency !== undefined && { emergency: true }) };
};

type Placed = Pick<Appointment, "slot" | "state" | "priority">;

const notedOf = ({ state, priority }: Placed): Noted | undefined => {
  if (state.status === "booked") return undefined;
  return state.status === "cancelled" ? state : lineStateOf(state, undefined, priority);
};

/** The turn of a visit, by the same. */
export const turnOfVisit = (visit: Placed, now: Instant): Turn => turnOf(visit.slot, notedOf(visit), now);
