import { describe, expect, test } from "vitest";
import type { SessionShape } from "../../../../shared/roster/month/plan-month.ts";
import { bringSessions, type SessionWrite } from "../../../../shared/roster/publish/bring-sessions.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { morning, now } from "../../../functions/booking/cikande.ts";

const { state: _, claims: __, line: ___, ...shape } = morning();
const holder = "k4m7q2x9ta-K7M4QX";
const nothing = { writes: [], kept: [], held: [] };
const only = (write: SessionWrite) => ({ ...nothing, writes: [write] });
const bring = (wanted: SessionShape[], there: Session[], at = now) => bringSessions(wanted, there, at);

describe("a session that is planned", () => {
  test("is made where there is none, and left alone where it is so", () => {
    expect(bring([shape], [])).toEqual(only({ kind: "create", shape }));
    expect(bring([shape], [morning()])).toEqual({ ...nothing, kept: [shape.id] });
    expect(bring([{ ...shape, services: ["gizi", "umum"] }], [morning()])).toEqual({ ...nothing, kept: [shape.id] });
  });

  test("is opened again where it was closed", () => {
    const closed = morning({ state: "closed" });
    expect(bring([shape], [closed])).toEqual(only({ kind: "reopen", shape, guard: { is: "empty" } }));
    const taken = { ...closed, claims: { 3: holder } };
    expect(bring([shape], [taken])).toEqual(only({ kind: "reopen", shape, guard: { is: "same-slots" } }));
  });

  test.each([{ minutes: 15, count: 16 }, { services: ["gizi"] }, { start: shape.start + minute }, { count: 12 }])(
    "has another shape as long as nobody has a place in it: %o",
    (change) => {
      const wanted = { ...shape, ...change };
      expect(bring([wanted], [morning()])).toEqual(only({ kind: "change", shape: wanted, guard: { is: "empty" } }));
    },
  );

  test.each([{ minutes: 15, count: 16 }, { services: ["gizi"] }, { start: shape.start + minute }])(
    "stays as it is where a place in it would be another: %o",
    (change) => {
      const taken = morning({ claims: { 3: holder } });
      expect(bring([{ ...shape, ...change }], [taken])).toEqual({ ...nothing, held: [shape.id] });
    },
  );

  test("grows under those who have a place, in number and in services", () => {
    const wanted = { ...shape, count: 30, services: ["umum", "gizi", "kb"] };
    const taken = morning({ claims: { 24: holder } });
    expect(bring([wanted], [taken])).toEqual(only({ kind: "change", shape: wanted, guard: { is: "same-slots" } }));
  });

  test("shrinks down to the last place that somebody has, and is held there", () => {
    const claims = { 3: holder, 11: holder };
    const guard = { is: "as-seen", claims } as const;
    const short = { ...shape, count: 11 };
    expect(bring([short], [morning({ claims })])).toEqual(only({ kind: "change", shape: short, guard }));
    expect(bring([{ ...shape, count: 5 }], [morning({ claims })])).toEqual({
      ...only({ kind: "change", shape: short, guard }),
      held: [shape.id],
    });
    expect(bring([{ ...shape, count: 5 }], [morning({ claims, count: 11 })])).toEqual({ ...nothing, held: [shape.id] });
  });
});

describe("a session that is not planned", () => {
  test("is closed, whoever has a place in it; closed, it stays so", () => {
    const taken = morning({ claims: { 3: holder } });
    for (const one of [morning(), taken]) expect(bring([], [one])).toEqual(only({ kind: "close", id: shape.id }));
    expect(bring([], [morning({ state: "closed" })])).toEqual(nothing);
  });
});

test("what has ended is neither made, closed nor changed; until its last minute it is", () => {
  const end = shape.start + 24 * 10 * minute;
  expect([bring([shape], [], end), bring([], [morning()], end)]).toEqual([nothing, nothing]);
  expect(bring([{ ...shape, count: 96 }], [morning()], end)).toEqual(nothing);
  expect(bring([], [morning()], end - 1)).toEqual(only({ kind: "close", id: shape.id }));
});
