import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import { placeName } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { numbersBeyond } from "../../../shared/schedule/numbers-beyond.ts";
import { numbersOf as placesOf, type Session } from "../../../shared/schedule/session.ts";

/** The places of those who were here and left, by name: nobody else is called by their numbers. */
export type SpentPlaces = { spent: ReadonlySet<string> };

/** Every number that anybody may have of a session: of its places, and beyond them. */
export const numbersOf = (session: Pick<Session, "minutes" | "count">): number[] => [
  ...placesOf(session),
  ...numbersBeyond(session),
];

/** A state once a visit leaves the place that it has: whoever is here has had its number. */
export const withSpent = <S extends SpentPlaces>(state: S, { slot, state: { status } }: AppointmentRecord): S =>
  status === "waiting" ? { ...state, spent: new Set(state.spent).add(placeName(slot)) } : state;

export const spentIn = ({ spent }: SpentPlaces, session: Session): number[] =>
  numbersOf(session).filter((number) => spent.has(placeName({ sessionId: session.id, number })));
