import fc from "fast-check";
import { expect, test } from "vitest";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import { namelessLine } from "../../../../shared/line/clinic-line.ts";
import { lineOf } from "../../../../shared/line/line-of.ts";
import { summaryOf } from "../../../../shared/schedule/session-summary.ts";
import { isHere } from "../../../../shared/schedule/standing.ts";
import { dayLine, inTurn } from "../../../../web/parts/day/day-line.ts";
import { placeIn } from "../../../shared/line/place-in.ts";
import { afterwards, type SomeDay, someDay, someHappenings } from "../../../shared/line/some-day.ts";

const visitOf = (appointment: Appointment): Visit => ({
  appointment,
  patient: { id: appointment.patientId, name: appointment.id, birthDate: "1990-01-01", sex: "female" },
});

/** A day as the staff's screens get it. */
const asShown = ({ sessions, visits }: SomeDay): SessionDay[] =>
  sessions.map((session) => ({
    session: summaryOf(session),
    visits: visits.filter(({ slot }) => slot.sessionId === session.id).map(visitOf),
    unreadable: [],
    free: [],
  }));

const isThere = ({ state }: Pick<Appointment, "state">): boolean => isHere(state);
const isPresent = ({ appointment }: Visit): boolean => isThere(appointment);
const idOf = ({ appointment }: Visit): string => appointment.id;

/** Who is here in the order in which the doctor, the desk and the line itself have them; of each phone, who is before it. */
const ordersOf = (day: SomeDay) => {
  const { sessions, now, visits } = day;
  const shown = asShown(day);
  const line = lineOf(sessions.map(namelessLine), now);
  const idAt = (sessionId: string, number: number): string | undefined =>
    sessions.find(({ id }) => id === sessionId)?.claims[number];
  const told = visits.filter(isThere).map(({ id, slot }) => {
    const session = sessions.find((one) => one.id === slot.sessionId);
    if (!session) throw new Error("no session");
    const others = sessions.filter((one) => one !== session);
    const { ahead, notHere = 0 } = placeIn(session, slot.number, now, others);
    return { id, before: ahead - notHere };
  });
  return {
    board: line.filter(({ state }) => state).map(({ turn }) => idAt(turn.sessionId, turn.number)),
    doctor: dayLine(shown, now).filter(isPresent).map(idOf),
    desk: inTurn(
      shown.flatMap((one) => one.visits),
      now,
    )
      .filter(isPresent)
      .map(idOf),
    phones: told.toSorted((a, b) => a.before - b.before),
  };
};

test("line, doctor, desk and every phone have one order of who is here, whatever happens in a day", () => {
  fc.assert(
    fc.property(someDay, someHappenings, (first, happenings) => {
      let day = first;
      for (const happening of happenings) {
        day = afterwards(day, happening);
        const { board, doctor, desk, phones } = ordersOf(day);
        expect({ doctor, desk }).toEqual({ doctor: board, desk: board });
        expect(phones).toEqual(board.map((id, index) => ({ id, before: index })));
      }
    }),
    { numRuns: 60, seed: 20261127 },
  );
});
