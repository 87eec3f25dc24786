import { placeName } from "../../../shared/booking/waitlist-entry.ts";
import type { PatientId } from "../../../shared/people/patient.ts";
import type { Hold, Session, SessionId } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { now, type World } from "../world/world.ts";
import type { SessionEvent } from "./session-event.ts";

type Place = Pick<Slot, "sessionId" | "number">;

/** What of a world's sessions does not follow from who has which place. */
export type SessionsState = {
  open: ReadonlySet<SessionId>;
  /** For whom a place is kept, by the place's name. */
  holds: ReadonlyMap<string, Hold>;
  /** How many sessions the versions of the roster have opened or closed. */
  brought: number;
};

export const sessionsAtFirst = ({ sessions }: World): SessionsState => ({
  open: new Set(sessions.filter(({ state }) => state === "open").map(({ id }) => id)),
  holds: new Map(),
  brought: 0,
});

/** For whom a place is kept at a moment: up to and with its last, nobody else gets it. */
export const keptFor = ({ holds }: SessionsState, place: Place, at: Instant): PatientId | undefined => {
  const hold = holds.get(placeName(place));
  return hold && hold.until >= at ? hold.for : undefined;
};

/** The numbers of a session that are kept for anybody. */
export const keptNumbers = (state: SessionsState, { id, count }: Session, at: Instant): number[] =>
  Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => keptFor(state, { sessionId: id, number }, at) !== undefined,
  );

export const withoutHold = <S extends SessionsState>(state: S, place: Place): S => {
  if (!state.holds.has(placeName(place))) return state;
  const holds = new Map(state.holds);
  holds.delete(placeName(place));
  return { ...state, holds };
};

/** What an event leaves; `undefined`: it can't have happened to this. */
export const withEvent = (
  { sessions }: World,
  state: SessionsState,
  claimed: ReadonlySet<string>,
  event: SessionEvent,
): SessionsState | undefined => {
  const { open, holds, brought } = state;
  if (event.name === "bring") {
    const isOpen = open.has(event.sessionId);
    if (brought < event.after || isOpen === (event.state === "open")) return undefined;
    const others = [...open].filter((id) => id !== event.sessionId);
    return { ...state, open: new Set(isOpen ? others : [...others, event.sessionId]), brought: brought + 1 };
  }
  const name = placeName(event.slot);
  if (event.name === "drop") {
    const hold = holds.get(name);
    const isMeant = hold?.for === event.hold.for && hold.until <= event.hold.until;
    return isMeant ? withoutHold(state, event.slot) : undefined;
  }
  const kept = keptFor(state, event.slot, now);
  const isFree = !claimed.has(name) && (kept === undefined || kept === event.hold.for);
  const session = sessions.find(({ id }) => id === event.slot.sessionId);
  if (!session || !open.has(session.id) || !isFree) return undefined;
  return { ...state, holds: new Map(holds).set(name, event.hold) };
};

/** The same texts for equal states. */
export const namesOfSessions = ({ open, holds, brought }: SessionsState): string[] => [
  ...[...open].map((id) => `open ${id}`),
  ...[...holds].map(([place, hold]) => `kept ${place} ${hold.for} ${hold.until}`),
  `brought ${brought}`,
];
