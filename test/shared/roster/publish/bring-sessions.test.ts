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
    expect(bring([shape], [closed])).toEqual(only({ kind: "reopen", shape, guard: "empty" }));
    const taken = { ...closed, claims: { 3: holder } };
    expect(bring([shape], [taken])).toEqual(only({ kind: "reopen", shape, guard: "same-grid" }));
  });

  test.each([{ minutes: 15, count: 16 }, { services: ["gizi"] }, { start: shape.start + minute }, { count: 12 }])(
    "has another shape as long as nobody has a place in it: %o",
    (change) => {
      const wanted = { ...shape, ...change };
      expect(bring([wanted], [morning()])).toEqual(only({ kind: "change", shape: wanted, guard: "empty" }));
    },
  );

  test("keeps the slots it has where somebody holds one, as many as the planned hours have time for", () => {
    const taken = morning({ claims: { 3: holder } });
    const held = { held: [shape.id] };
    const inOldGrid = (wanted: Partial<SessionShape>, count: number) => {
      const { writes } = bring([{ ...shape, ...wanted }], [taken]);
      expect(writes).toEqual([{ kind: "change", shape: { ...shape, count }, guard: "same-grid" }]);
    };
    inOldGrid({ minutes: 15, count: 12 }, 18);
    inOldGrid({ minutes: 15, count: 20 }, 30);
    inOldGrid({ minutes: 25, count: 5 }, 12);
    expect(bring([{ ...shape, minutes: 15, count: 16 }], [taken])).toEqual({ ...nothing, ...held });
    expect(bring([{ ...shape, minutes: 120, count: 96 }], [taken]).writes).toMatchObject([{ shape: { count: 96 } }]);
  });

  test("is at another place as soon as nobody was told the first", () => {
    const comeTo = { kind: "pustu", name: "Pustu Kadikaran" } as const;
    const [there, here] = [
      { ...shape, comeTo },
      { ...shape, comeTo: { kind: "puskesmas" as const } },
    ];
    expect(bring([there], [morning()])).toEqual(only({ kind: "change", shape: there, guard: "empty" }));
    expect(bring([shape], [morning({ comeTo })])).toEqual(only({ kind: "change", shape, guard: "empty" }));
    expect(bring([there], [morning({ comeTo })])).toEqual({ ...nothing, kept: [shape.id] });
    const taken = morning({ comeTo, claims: { 3: holder } });
    const held = (count = there.count) => ({
      ...only({ kind: "hold", shape: { ...there, count }, guard: "same-grid" }),
      held: [shape.id],
    });
    for (const wanted of [shape, here]) expect(bring([wanted], [taken])).toEqual(held());
    for (const was of [{ reserved: true }, { state: "closed" }] as const)
      expect(bring([{ ...here, count: 12 }], [{ ...taken, ...was }])).toEqual(held(12));
  });

  test("is held for those who were told another place, and opens again where that place is planned once more", () => {
    const comeTo = { kind: "pustu", name: "Pustu Kadikaran" } as const;
    const there = { ...shape, comeTo };
    const held = morning({ comeTo, reserved: true, claims: { 3: holder } });
    expect(bring([shape], [held])).toEqual({ ...nothing, held: [shape.id] });
    expect(bring([there], [held])).toEqual(only({ kind: "reopen", shape: there, guard: "same-grid" }));
    expect(bring([shape], [{ ...held, claims: {} }])).toEqual(only({ kind: "reopen", shape, guard: "empty" }));
    expect(bring([], [held])).toEqual(only({ kind: "close", id: shape.id }));
  });

  test("that was closed opens in the slots it had, for the hours that are planned, so that nothing stays shut", () => {
    const taken = morning({ state: "closed", claims: { 3: holder } });
    expect(bring([{ ...shape, minutes: 15, count: 12 }], [taken])).toEqual({
      ...only({ kind: "reopen", shape: { ...shape, count: 18 }, guard: "same-grid" }),
      held: [shape.id],
    });
    expect(bring([{ ...shape, services: ["gizi"] }], [taken])).toEqual(
      only({ kind: "reopen", shape: { ...shape, services: ["gizi"] }, guard: "same-grid" }),
    );
  });

  test("is closed where its hours have no time for one of the slots that somebody holds", () => {
    const taken = morning({ minutes: 60, count: 4, claims: { 3: holder } });
    const wanted = { ...shape, minutes: 10, count: 5 };
    const held = { held: [shape.id] };
    expect(bring([wanted], [taken])).toEqual({ ...only({ kind: "close", id: shape.id }), ...held });
    expect(bring([wanted], [{ ...taken, state: "closed" }])).toEqual({ ...nothing, ...held });
  });

  test("grows and shrinks to what is planned, in number and in services, whoever has a place beyond it", () => {
    const taken = morning({ claims: { 3: holder, 24: holder } });
    for (const wanted of [{ count: 30, services: ["umum", "gizi", "kb"] }, { count: 5 }, { services: ["gizi"] }])
      expect(bring([{ ...shape, ...wanted }], [taken])).toEqual(
        only({ kind: "change", shape: { ...shape, ...wanted }, guard: "same-grid" }),
      );
    expect(bring([{ ...shape, count: 5 }], [{ ...taken, count: 5 }])).toEqual({ ...nothing, kept: [shape.id] });
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
