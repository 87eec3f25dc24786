import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { namelessLine, type SessionLine } from "../../../shared/line/clinic-line.ts";
import { callsIn, missedIn, waitingIn } from "../../../shared/line/face-to-face-line.ts";
import { type InLine, lineOf } from "../../../shared/line/line-of.ts";
import { queueNumber } from "../../../shared/place/practitioner-letter.ts";
import { calledNumber } from "../../../shared/schedule/called-number.ts";
import { type Session, sessionIdParts } from "../../../shared/schedule/session.ts";
import { isInside, isWaiting } from "../../../shared/schedule/standing.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { clinicId, doctors } from "../script/practices.ts";

/** A doctor's line, by the numbers that are called: who is inside, who waits, who is to come, each in order. */
export type DoctorLine = { now: string[]; waiting: string[]; toCome: string[]; skipped: string[] };

/** What the table knows of a day's line, as everybody is to be told it. */
export type DayLine = {
  sessions: Session[];
  nameless: SessionLine[];
  doctors: DoctorLine[];
  /** Who was called face to face, the latest first, with the minute in which that was, and whether they are inside. */
  calls: { name: string; at: number; inside: boolean }[];
  /** Who of those that were called was not seen. */
  missed: string[];
  /** How many wait face to face, by the letter of their line. */
  waiting: Record<string, number>;
};

const letterOf = (practitionerId: string): string => doctors.find(({ id }) => id === practitionerId)?.letter ?? "?";

/** The number of a place of a session, as it is called. */
export const nameOf = ({ id, series }: Pick<SessionLine, "id" | "series">, number: number): string =>
  queueNumber(letterOf(sessionIdParts(id).practitionerId), calledNumber({ series, number }));

const nameIn = ({ session, turn }: InLine): string => nameOf(session, turn.number);

const lineOfDoctor = (sessions: readonly SessionLine[]): DoctorLine => {
  const line = lineOf(sessions, Date.now());
  const skipped = sessions.flatMap((session) =>
    Object.entries(session.line).flatMap(([number, { status }]) =>
      status === "skipped" ? [nameOf(session, Number(number))] : [],
    ),
  );
  return {
    now: line.filter(({ state }) => state && isInside(state)).map(nameIn),
    waiting: line.filter(({ state }) => state && isWaiting(state)).map(nameIn),
    toCome: line.filter(({ state }) => !state).map(nameIn),
    skipped: skipped.sort(),
  };
};

/** The line of the day as the table has it at this moment. */
export const lineInTable = async (): Promise<DayLine> => {
  const sessions = await sessionsOf(clinicId, localDate(Date.now(), "WIB"), { ConsistentRead: true });
  const nameless = sessions.map(namelessLine);
  const of = ({ id }: (typeof doctors)[number]) =>
    nameless.filter((one) => sessionIdParts(one.id).practitionerId === id);
  return {
    sessions,
    nameless,
    doctors: doctors.map((doctor) => lineOfDoctor(of(doctor))),
    calls: callsIn(clinicId, { sessions: nameless }).map(({ practitionerId, number, at, inside = false }) => ({
      name: queueNumber(letterOf(practitionerId), number),
      at,
      inside,
    })),
    missed: missedIn(clinicId, { sessions: nameless }).map(({ practitionerId, number }) =>
      queueNumber(letterOf(practitionerId), number),
    ),
    waiting: Object.fromEntries(
      waitingIn(clinicId, { sessions: nameless }).map(({ practitionerId, people }) => [
        letterOf(practitionerId),
        people,
      ]),
    ),
  };
};
