import { isDeepStrictEqual } from "node:util";
import { isLeftOut } from "../../../shared/booking/displaced/left-out.ts";
import { listCalls } from "../../../shared/booking/displaced/list-calls.ts";
import { isOffered } from "../../../shared/booking/displaced/offer.ts";
import { isToCallBack } from "../../../shared/booking/pending.ts";
import { placeName, type WaitlistRecord, waitingIdOf } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { heldAt as heldAtOf, isHeldForNobody } from "../../../shared/roster/month/held-session.ts";
import { isDisplaced } from "../../../shared/schedule/displaced.ts";
import type { Hold, Session } from "../../../shared/schedule/session.ts";
import { isSameSlot } from "../../../shared/schedule/slot.ts";
import { isOver } from "../../../shared/schedule/standing.ts";
import type { TableState } from "./table-state.ts";

type Held = { sessionId: string; number: number; holder: string };

const claimsOf = ({ sessions }: TableState, displaced: boolean): Held[] =>
  sessions.flatMap((session) =>
    Object.entries(session.claims)
      .filter(([number]) => isDisplaced(session, Number(number)) === displaced)
      .map(([number, holder]) => ({ sessionId: session.id, number: Number(number), holder })),
  );

/** Visits without time that are offered nothing or called by nobody, and such as are offered something all the same. */
const ofOffers = (state: TableState): string[] => {
  const visits = new Map(state.appointments.map((visit) => [visit.id, visit]));
  const isEntered = (id: string): boolean =>
    state.calls.some((call) => {
      const visit = visits.get(id);
      return call.id === id && visit !== undefined && isSameSlot(call.slot, visit.slot);
    });
  const without = claimsOf(state, true);
  // As the desk sees it: an entry that came late of a visit that has left stays until it expires, and is shown to nobody.
  const { calls } = listCalls({ ...state, entries: state.calls }, Number.POSITIVE_INFINITY);
  // Who was not served is called about that, and not about a time they have.
  const about = calls.map(({ visit }) => visit.appointment).filter(({ state }) => !isToCallBack(state));
  const called = about.map(({ id }) => id);
  const nobodys = called.filter((id) => !without.some(({ holder }) => holder === id));
  return [
    ...without.flatMap(({ holder }) => {
      const visit = visits.get(holder);
      return visit && isLeftOut(visit, isEntered(holder)) ? [`${holder} has no time, and nobody tells them`] : [];
    }),
    ...claimsOf(state, false).flatMap(({ holder }) => {
      const visit = visits.get(holder);
      return visit && isOffered(visit) ? [`${holder} is offered another time, and has theirs`] : [];
    }),
    ...state.appointments
      .filter((visit) => visit.offer && isOver(visit.state))
      .map(({ id }) => `${id} is over, and offered something`),
    ...nobodys.map((id) => `${id} is to be called about a time that they have`),
  ];
};

type Kept = { place: string; hold: Hold };

/** The same place kept for the same person until the same time. */
const isAmong = (some: readonly Kept[], one: Kept): boolean => some.some((other) => isDeepStrictEqual(other, one));

/**
 * Places that are kept for nobody who waits for them, and waiting known on one side. An offer whose place was taken and
 * given back before anybody looked ends with its time.
 */
const ofHolds = ({ sessions, waiting, patients }: TableState): string[] => {
  const offered = waiting.flatMap(({ offer, patientId }): Kept[] =>
    offer ? [{ place: placeName(offer.slot), hold: { for: patientId, until: offer.until } }] : [],
  );
  const holdsOf = ({ id: sessionId, holds = {} }: Session): Kept[] =>
    Object.entries(holds).map(([number, hold]) => ({ place: placeName({ sessionId, number: Number(number) }), hold }));
  const kept = sessions.flatMap(holdsOf);
  const claimed = new Set(
    sessions.flatMap(({ id: sessionId, claims }) =>
      Object.keys(claims).map((number) => placeName({ sessionId, number: Number(number) })),
    ),
  );
  const waitsOn = ({ endedAt, ...entry }: WaitlistRecord): boolean => {
    const waits = patients.find(({ id }) => id === entry.patientId)?.waits ?? [];
    return waits.includes(waitingIdOf(entry)) === (endedAt === undefined);
  };
  return [
    ...kept.filter(({ place }) => claimed.has(place)).map(({ place }) => `${place} is kept and held`),
    ...kept.filter((one) => !isAmong(offered, one)).map(({ place }) => `${place} is kept for who does not wait for it`),
    ...waiting.filter((entry) => !waitsOn(entry)).map((entry) => `${waitingIdOf(entry)} waits on one side alone`),
  ];
};

/** Sessions that are held for nobody any more, and such as are told to be met where they are not. */
const ofHeld = ({ sessions, heldAt }: TableState): string[] => {
  const held = sessions.flatMap((session) => {
    const at = heldAtOf(session);
    return at ? [[session.id, at] as const] : [];
  });
  return [
    ...sessions
      .filter((session) => session.state === "open" && isHeldForNobody(session))
      .map(({ id }) => `${id} is held for nobody`),
    ...(isDeepStrictEqual(heldAt, Object.fromEntries(held)) ? [] : ["the month says otherwise of what is held"]),
  ];
};

/** What should have followed from a history and did not, when all that follows has been done. */
export const leftBehindIn = (state: TableState): string[] => [...ofOffers(state), ...ofHolds(state), ...ofHeld(state)];
