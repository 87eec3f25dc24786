import { placeName } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import type { PatientId } from "../../../shared/people/patient.ts";
import { isSameSite, siteKey } from "../../../shared/place/site.ts";
import type { Hold, Session, SessionId } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { now, type World } from "../world/world.ts";
import type { Met, SessionEvent } from "./session-event.ts";

type Place = Pick<Slot, "sessionId" | "number">;

/** How a session stands, and where its roster has it: one that is `held` is met elsewhere still, and takes nobody else. */
type Standing = Met & { isOpen: boolean; isHeld: boolean; planned: Met };

/** What of a world's sessions does not follow from who has which place. */
export type SessionsState = {
  standings: ReadonlyMap<SessionId, Standing>;
  /** For whom a place is kept, by the place's name. */
  holds: ReadonlyMap<string, Hold>;
  /** How many sessions the versions of the roster have brought to another state, or to another place. */
  brought: number;
};

const standingAtFirst = ({ state, comeTo }: Session): Standing => ({
  isOpen: state === "open",
  isHeld: false,
  comeTo,
  planned: { comeTo },
});

export const sessionsAtFirst = ({ sessions }: World): SessionsState => ({
  standings: new Map(sessions.map((session) => [session.id, standingAtFirst(session)])),
  holds: new Map(),
  brought: 0,
});

/** A session of the world's as it stands, but for its claims. */
export const asItStands = ({ standings }: SessionsState, { comeTo: _, ...session }: Session): Session => {
  const { isOpen = false, isHeld = false, comeTo } = standings.get(session.id) ?? {};
  const state = isOpen ? "open" : "closed";
  return { ...session, state, ...(isHeld && { reserved: true }), ...(comeTo && { comeTo }) };
};

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

/** What a version makes of a session: at another place than it was it is held, until it goes there with nobody in it. */
const broughtTo = (standing: Standing, planned: Met | undefined): Standing => {
  if (!planned) return { ...standing, isOpen: false };
  return { ...standing, planned, isOpen: true, isHeld: !isSameSite(standing.comeTo, planned.comeTo) };
};

const withStanding = (state: SessionsState, id: SessionId, standing: Standing): SessionsState => ({
  ...state,
  standings: new Map(state.standings).set(id, standing),
});

const isEmpty = (claimed: ReadonlySet<string>, id: SessionId): boolean =>
  ![...claimed].some((place) => place.startsWith(`${id} `));

const wherePlanned = (standing: Standing): Standing => ({
  ...standing,
  comeTo: standing.planned.comeTo,
  isHeld: false,
});

/**
 * What sessions may become by themselves: one that is held and that nobody is in goes where its month has it. Whoever brings a
 * version may do it, and the clock.
 */
export const bySelf = <S extends SessionsState>(state: S, claimed: () => ReadonlySet<string>): S[] =>
  [...state.standings].flatMap(([id, standing]) =>
    standing.isOpen && standing.isHeld && isEmpty(claimed(), id)
      ? [{ ...state, ...withStanding(state, id, wherePlanned(standing)) }]
      : [],
  );

type Bringing = Extract<SessionEvent, { name: "bring" | "bring-held" }>;

const afterBringing = (state: SessionsState, claimed: ReadonlySet<string>, event: Bringing): SessionsState[] => {
  const { sessionId } = event;
  const standing = state.standings.get(sessionId);
  if (!standing) return [];
  if (event.name === "bring") {
    const brought = withStanding(state, sessionId, broughtTo(standing, event.planned));
    return state.brought < event.after ? [] : [{ ...brought, brought: state.brought + 1 }];
  }
  const mayGo = standing.isOpen && isSameSite(standing.planned.comeTo, event.planned.comeTo);
  return mayGo && isEmpty(claimed, sessionId) ? [withStanding(state, sessionId, wherePlanned(standing))] : [];
};

/** What an event may leave; nothing: it can't have happened to this. */
export const withEvent = (
  { sessions }: World,
  state: SessionsState,
  claimed: ReadonlySet<string>,
  event: SessionEvent,
): SessionsState[] => {
  if (event.name === "bring" || event.name === "bring-held") return afterBringing(state, claimed, event);
  const { holds } = state;
  const name = placeName(event.slot);
  if (event.name === "drop") {
    const hold = holds.get(name);
    const isMeant = hold?.for === event.hold.for && hold.until <= event.hold.until;
    return isMeant ? [withoutHold(state, event.slot)] : [];
  }
  const kept = keptFor(state, event.slot, now);
  const isFree = !claimed.has(name) && (kept === undefined || kept === event.hold.for);
  const session = sessions.find(({ id }) => id === event.slot.sessionId);
  const standing = session && state.standings.get(session.id);
  const isThere = standing?.isOpen && !standing.isHeld && isSameSite(standing.comeTo, event.slot.comeTo);
  return isThere && isFree ? [{ ...state, holds: new Map(holds).set(name, event.hold) }] : [];
};

const nameOfStanding = ({ isOpen, isHeld, comeTo, planned }: Standing): string =>
  `${isOpen ? "open" : "closed"}${isHeld ? " held" : ""} ${siteKey(comeTo)}, planned ${siteKey(planned.comeTo)}`;

/** The same texts for equal states. */
export const namesOfSessions = ({ standings, holds, brought }: SessionsState): string[] => [
  ...[...standings].map(([id, standing]) => `${id} ${nameOfStanding(standing)}`),
  ...[...holds].map(([place, hold]) => `kept ${place} ${hold.for} ${hold.until}`),
  `brought ${brought}`,
];
