import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SessionShape } from "../../../../shared/roster/month/plan-month.ts";
import { bringSessions, sessionsAfter } from "../../../../shared/roster/publish/bring-sessions.ts";
import { calledShapes } from "../../../../shared/roster/publish/called-shapes.ts";
import { calledNumber } from "../../../../shared/schedule/called-number.ts";
import { type Session, sessionEnd, sessionIdOf, sessionIdParts } from "../../../../shared/schedule/session.ts";
import { hour } from "../../../../shared/time/instant.ts";
import { morning, now } from "../../../functions/booking/cikande.ts";

const { state: _, claims: __, line: ___, ...shape } = morning();
const parts = sessionIdParts(shape.id);

/** A session of a practitioner that begins so many hours after the morning's. */
const later = (hours: number, changes: Partial<ReturnType<typeof sessionIdParts>> = {}): SessionShape => {
  const wall = `${String(8 + hours).padStart(2, "0")}00`;
  const { clinicId, practitionerId } = { ...parts, ...changes };
  const id = sessionIdOf({ ...parts, wall, ...changes });
  return { ...shape, id, clinicId, practitionerId, start: shape.start + hours * hour, count: 3 };
};
const asMade = (made: SessionShape): Session => ({ ...made, state: "open", claims: {}, line: {} });
const seriesIn = (shapes: readonly SessionShape[], sessions: readonly Session[] = []) =>
  calledShapes(shapes, sessions).map(({ series }) => series);

describe("the hundred that a session is called under", () => {
  test("is the first for whoever has one session, and the next ones for the others of their day, in their order", () => {
    expect(seriesIn([later(0)])).toEqual([undefined]);
    expect(seriesIn([later(9), later(0), later(4)])).toEqual([2, undefined, 1]);
  });

  test("is one of each practitioner's, clinic's and day's own", () => {
    const others = [{ practitionerId: "hasan-cikande" }, { date: "2026-11-24" }, { clinicId: "3604-anyar" }];
    expect(seriesIn([later(0), ...others.map((other) => later(4, other))])).toEqual(Array(4).fill(undefined));
  });

  test("stays as people were told it, also of a session that is closed and of one that is planned no more", () => {
    const noon = asMade(later(4));
    expect(seriesIn([later(0), later(4)], [noon])).toEqual([1, undefined]);
    expect(seriesIn([later(0)], [{ ...noon, state: "closed" }])).toEqual([1]);
    // Those of before there were hundreds.
    expect(seriesIn([later(0), later(4), later(8)], [asMade(later(0)), noon])).toEqual([undefined, undefined, 1]);
  });

  test("is shared only by a tenth session of a day", () => {
    const ten = Array.from({ length: 10 }, (_, hours) => later(hours));
    expect(seriesIn(ten)).toEqual([undefined, 1, 2, 3, 4, 5, 6, 7, 8, 8]);
  });

  test("is given with the session that is made", () => {
    const { writes } = bringSessions([later(0), later(4)], [], now);
    expect(writes).toEqual([
      { kind: "create", shape: later(0) },
      { kind: "create", shape: { ...later(4), series: 1 } },
    ]);
  });
});

const hours = fc.uniqueArray(fc.nat(8), { maxLength: 4 });

test("whatever is published after what, and whoever brings a part of it when, no two people of a day have one number", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ planned: hours, written: fc.nat(4), at: fc.nat(9) }), { maxLength: 4 }),
      (days) => {
        let sessions: Session[] = [];
        for (const { planned, written, at } of days) {
          const shapes = planned.map((hour) => later(hour));
          const time = sessionEnd(later(0)) + (at - 1) * hour;
          const { writes } = bringSessions(shapes, sessions, time);
          // Only some were written by the first; who goes on does so an hour later, and finds what is there.
          const some = sessionsAfter(writes.slice(0, written), sessions);
          const rest = bringSessions(shapes, some, time + hour).writes;
          const told = new Map(sessions.map(({ id, series }) => [id, series]));
          sessions = sessionsAfter(rest, some);
          for (const { id, series } of sessions) if (told.has(id)) expect(series).toBe(told.get(id));
        }
        const numbers = sessions.flatMap(({ series, count }) =>
          Array.from({ length: count }, (_, index) => calledNumber({ series, number: index + 1 })),
        );
        expect(new Set(numbers).size).toBe(numbers.length);
      },
    ),
  );
});
