import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import { placeName } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import type { Session } from "../../../shared/schedule/session.ts";

/** The places of those who were here and left, by name: nobody else is called by their numbers. */
export type SpentPlaces = { spent: ReadonlySet<string> };

export const numbersOf = ({ count }: Pick<Session, "count">): number[] =>
  Array.from({ length: count }, (_, index) => index + 1);

/** A state once a visit leaves the place that it has: whoever is here has had its number. */
export const withSpent = <S extends SpentPlaces>(state: S, { slot, state: { status } }: AppointmentRecord): S =>
  status === "waiting" ? { ...state, spent: new Set(state.spent).add(placeName(slot)) } : state;

export const spentIn = ({ spent }: SpentPlaces, session: Session): number[] =>
  numbersOf(session).filter((number) => spent.has(placeName({ sessionId: session.id, number })));
