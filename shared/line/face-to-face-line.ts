import type { PractitionerId } from "../people/practitioner.ts";
import type { ClinicId } from "../place/clinic.ts";
import { calledNumber } from "../schedule/called-number.ts";
import { delayedStart } from "../schedule/delay.ts";
import { sessionIdParts } from "../schedule/session.ts";
import { isInside, isWaiting } from "../schedule/standing.ts";
import { hour, type Instant } from "../time/instant.ts";
import type { ClinicLine, PublicStanding, SessionLine } from "./clinic-line.ts";

/**
 * A number, as it is called, that was called in face to face: whose line it is of, and when it was called, which may be told to the
 * minute. `inside`: whoever has it is with the doctor, and done with them otherwise.
 */
export type LineCall = { id: string; number: number; practitionerId: PractitionerId; at: Instant; inside?: true };

/** How many wait for a practitioner face to face. */
export type LineLength = { practitionerId: PractitionerId; people: number };

/** Whether whoever stands there comes to the clinic's own house: not into a video room, nor to what belongs to it. */
const isMetHere = ({ comeTo }: SessionLine, { mode }: PublicStanding): boolean =>
  comeTo ? comeTo.kind === "puskesmas" : mode === "in-person";

/** Who of a clinic's line is met face to face in its house, with the practitioner and the number. */
const metAt = (clinicId: ClinicId, { sessions }: Pick<ClinicLine, "sessions">) =>
  sessions.flatMap((session) => {
    const { clinicId: at, practitionerId } = sessionIdParts(session.id);
    if (at !== clinicId) return [];
    return Object.entries(session.line)
      .filter(([, state]) => isMetHere(session, state))
      .map(([number, state]) => {
        const called = calledNumber({ series: session.series, number: Number(number) });
        return { sessionId: session.id, practitionerId, number: called, state };
      });
  });

const calledAt = (state: PublicStanding): Instant | undefined => (isInside(state) ? state.since : state.calledAt);

/**
 * The calls of a clinic's day face to face, the latest first; of one minute whoever is inside, for whom they made room. Who was
 * sent back for a moment is not called any more.
 */
export const callsIn = (clinicId: ClinicId, line: Pick<ClinicLine, "sessions">): LineCall[] =>
  metAt(clinicId, line)
    .sort((a, b) => Number(isInside(b.state)) - Number(isInside(a.state)))
    .flatMap(({ sessionId, practitionerId, number, state }): LineCall[] => {
      const at = calledAt(state);
      if (at === undefined) return [];
      return [
        { id: `${sessionId}.${number}.${at}`, number, practitionerId, at, ...(isInside(state) && { inside: true }) },
      ];
    })
    .sort(latestFirst);

/** Whose numbers were called face to face and who were not seen, those of whom it was said last first: the board is theirs to read. */
export const missedIn = (clinicId: ClinicId, line: Pick<ClinicLine, "sessions">): LineCall[] =>
  metAt(clinicId, line)
    .flatMap(({ sessionId, practitionerId, number, state: { status, since: at } }): LineCall[] =>
      status === "skipped" ? [{ id: `${sessionId}.${number}.${at}.missed`, number, practitionerId, at }] : [],
    )
    .sort(latestFirst);

/** Orders calls as a board shows them. */
export const latestFirst = (a: Pick<LineCall, "at">, b: Pick<LineCall, "at">): number => b.at - a.at;

/** For whom how many wait face to face, in no order. */
export const waitingIn = (clinicId: ClinicId, line: Pick<ClinicLine, "sessions">): LineLength[] => {
  const people = new Map<PractitionerId, number>();
  for (const { practitionerId, state } of metAt(clinicId, line))
    if (isWaiting(state)) people.set(practitionerId, (people.get(practitionerId) ?? 0) + 1);
  return [...people].map(([practitionerId, count]) => ({ practitionerId, people: count }));
};

/** Who is said to be late, by how many minutes, and when they begin. */
export type Delayed = { practitionerId: PractitionerId; minutes: number; begins: Instant };

/** How long before its hour a waiting room is told that a practice is late: who sits there waits for an earlier one. */
const toldBefore = hour;

/** Whether its waiting room is told of a session: it is met there, or somebody of it sits there though others are met by video. */
const isTold = (session: SessionLine): boolean =>
  session.comeTo
    ? session.comeTo.kind === "puskesmas"
    : Object.values(session.line).some((state) => isMetHere(session, state) && isWaiting(state));

/** Whose practices, for which somebody sits in a clinic's house, are said to be late and have not begun at `now`, the soonest first. */
export const delaysIn = (clinicId: ClinicId, { sessions }: Pick<ClinicLine, "sessions">, now: Instant): Delayed[] =>
  sessions
    .flatMap((session): Delayed[] => {
      const { clinicId: at, practitionerId } = sessionIdParts(session.id);
      if (at !== clinicId || session.delay === undefined || !isTold(session)) return [];
      const begins = delayedStart(session, session.delay);
      return session.state === "open" && session.start - toldBefore <= now && now < begins
        ? [{ practitionerId, minutes: session.delay, begins }]
        : [];
    })
    .sort((a, b) => a.begins - b.begins);
