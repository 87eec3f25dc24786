import { expect, test } from "vitest";
import { askAgain, secondsUntil } from "../../../shared/line/ask-again.ts";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import type { LineState } from "../../../shared/schedule/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning } from "../../functions/booking/cikande.ts";

const { start } = morning();
const busy = { next: 8, others: 30 };
const early = { next: 8, others: 60 };
const quiet = { next: 30, others: 60 };

const withLine = (line: Record<number, LineState>) =>
  morning({ claims: Object.fromEntries(Object.keys(line).map((number) => [number, "k4m7q2x9ta-K7M4QX"])), line });

test.each([
  ["nobody is here", withLine({}), start, quiet],
  ["somebody is inside", withLine({ 1: { status: "in-consultation", since: start } }), start, busy],
  ["somebody's turn has come", withLine({ 1: { status: "waiting", since: start } }), start, busy],
  ["a turn comes in a quarter of an hour", withLine({ 1: { status: "waiting", since: 0 } }), start - 15 * minute, busy],
  [
    "a turn comes later, and its person is here",
    withLine({ 1: { status: "waiting", since: 0 } }),
    start - 16 * minute,
    early,
  ],
  [
    "a late person's turn is later",
    withLine({ 1: { status: "waiting", since: 0, turn: start + 30 * minute } }),
    start,
    early,
  ],
  ["all were seen", withLine({ 1: { status: "completed", since: start } }), start, quiet],
] as const)("phones ask as often as is worth it where %s", (_, session, now, pace) => {
  expect(askAgain([namelessLine(session)], now)).toEqual(pace);
});

test("whoever has at most two before them asks as one who may be called next, anybody else seldom", () => {
  expect([0, 2, 3, 40].map((ahead) => secondsUntil(busy, { ahead }))).toEqual([8, 8, 30, 30]);
});
