import { expect, test } from "vitest";
import { boardPace } from "../../../shared/line/board-pace.ts";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { morning } from "../../functions/booking/cikande.ts";

const { start } = morning();
const lineOf = (...sessions: Partial<Session>[]) => ({
  sessions: sessions.map((changes) => namelessLine(morning(changes))),
  askAgain: { next: 30, others: 60 },
});

test.each([
  ["somebody is here", lineOf({ line: { 1: { status: "waiting", since: start } } }), 2],
  ["somebody is inside", lineOf({ line: { 1: { status: "in-consultation", since: start } } }), 2],
  ["a session is open and nobody is here yet", lineOf({}), 8],
  ["all was seen and closed", lineOf({ state: "closed" }), 60],
  ["nobody practises", lineOf(), 60],
])("a board asks as often as a call can come where %s", (_, line, seconds) => {
  expect(boardPace(line)).toBe(seconds);
});
