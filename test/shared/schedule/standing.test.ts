import { expect, expectTypeOf, test } from "vitest";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import type { LineState } from "../../../shared/schedule/session.ts";
import {
  isAway,
  isHere,
  isInside,
  isOver,
  isToBeSeen,
  type Standing,
  wasCalledIn,
} from "../../../shared/schedule/standing.ts";

const all: Record<Standing, string> = {
  booked: "expected",
  waiting: "here, to be seen",
  paused: "here, called in, to be seen",
  skipped: "to be seen",
  "in-consultation": "here, called in, inside",
  completed: "called in, over",
  cancelled: "over, away",
  "no-show": "over, away",
  unserved: "over",
};

const wordsOf = (status: Standing): string => {
  const stands = { status };
  const words = [
    isHere(stands) && "here",
    wasCalledIn(stands) && "called in",
    isInside(stands) && "inside",
    isOver(stands) && "over",
    isAway(stands) && "away",
    isToBeSeen(stands) && "to be seen",
  ];
  return words.filter((word) => word !== false).join(", ") || "expected";
};

test("each status says one thing to all who ask", () => {
  const told = Object.fromEntries(Object.keys(all).map((status) => [status, wordsOf(status as Standing)]));
  expect(told).toEqual(all);
});

test("every state of a visit, and every place in a line, is judged", () => {
  expectTypeOf<VisitState["status"] | LineState["status"]>().toEqualTypeOf<Standing>();
});
