import { describe, expect, expectTypeOf, test } from "vitest";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../shared/booking/arrival/line-state.ts";
import { isSkipped } from "../../../shared/booking/arrival/skipped.ts";
import { isToChoose } from "../../../shared/booking/displaced/offer.ts";
import { firstMeeting, isBegunWith } from "../../../shared/booking/first-meeting.ts";
import type { LineState } from "../../../shared/schedule/session.ts";
import {
  hasCome,
  isAway,
  isHere,
  isInside,
  isOver,
  isPaused,
  isToBeSeen,
  isWaiting,
  type Standing,
  standingOf,
  wasCalledIn,
} from "../../../shared/schedule/standing.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning } from "../../functions/booking/cikande.ts";

const all: Record<Standing, string> = {
  booked: "expected",
  waiting: "come, here, waiting, to be seen",
  paused: "come, here, called in, waiting, paused, to be seen",
  skipped: "come, to be seen",
  "in-consultation": "come, here, called in, inside",
  completed: "called in, over",
  cancelled: "over, away",
  "no-show": "over, away",
  unserved: "over",
};

const wordsOf = (stands: Parameters<typeof standingOf>[0]): string => {
  const words = [
    hasCome(stands) && "come",
    isHere(stands) && "here",
    wasCalledIn(stands) && "called in",
    isInside(stands) && "inside",
    isWaiting(stands) && "waiting",
    isPaused(stands) && "paused",
    isOver(stands) && "over",
    isAway(stands) && "away",
    isToBeSeen(stands) && "to be seen",
  ];
  return words.filter((word) => word !== false).join(", ") || "expected";
};

test("each standing says one thing to all who ask", () => {
  const told = Object.fromEntries(Object.keys(all).map((status) => [status, wordsOf({ status: status as Standing })]));
  expect(told).toEqual(all);
});

test("every state of a visit, and every place in a line, is judged", () => {
  expectTypeOf<VisitState["status"] | LineState["status"]>().toEqualTypeOf<Standing>();
});

describe("a visit that is noted as waiting", () => {
  const came = morning().start;
  const at = (minutes: number) => came + minutes * minute;
  const seen = { admittedAt: at(1), metAt: at(1) };
  const waiting = { status: "waiting", arrivedAt: came } as const;
  const states = {
    waits: waiting,
    "was sent back, and they had met": { ...waiting, pausedAt: at(5), seen },
    "was sent back, and they had not met": { ...waiting, pausedAt: at(5) },
    "was passed over": { ...waiting, skippedAt: at(9), times: 1 },
    "was sent back and passed over": { ...waiting, pausedAt: at(5), skippedAt: at(9), times: 1, seen },
    "is back after both": { ...waiting, turn: at(29), times: 1, seen },
  } as const satisfies Record<string, VisitState>;

  test("stands as its place in the line does, and to all who ask", () => {
    const told = Object.entries(states).map(([name, state]) => [
      name,
      { visit: wordsOf(state), ...lineStateOf(state) },
    ]);
    const { waiting: here, paused, skipped } = all;
    expect(Object.fromEntries(told)).toEqual({
      waits: { visit: here, status: "waiting", since: came },
      "was sent back, and they had met": { visit: paused, status: "paused", since: at(5) },
      "was sent back, and they had not met": { visit: paused, status: "paused", since: at(5) },
      "was passed over": { visit: skipped, status: "skipped", since: at(9) },
      "was sent back and passed over": { visit: skipped, status: "skipped", since: at(9) },
      "is back after both": { visit: here, status: "waiting", since: came, turn: at(29) },
    });
    for (const state of Object.values(states)) {
      expect(standingOf(state)).toBe(lineStateOf(state).status);
      expect(wordsOf(state)).toBe(wordsOf(lineStateOf(state)));
      expect(isSkipped(state)).toBe(standingOf(state) === "skipped");
    }
  });

  test("is the doctor's who has begun with them, and else its patient's to choose another time for", () => {
    const asked = Object.entries(states).map(([name, state]) => [
      name,
      { met: firstMeeting(state), begun: isBegunWith(state), chooses: isToChoose({ state }) },
    ]);
    const unmet = { met: undefined, begun: false, chooses: true };
    const met = { met: seen, begun: true, chooses: false };
    expect(Object.fromEntries(asked)).toEqual({
      waits: unmet,
      "was sent back, and they had met": met,
      "was sent back, and they had not met": unmet,
      "was passed over": unmet,
      "was sent back and passed over": met,
      "is back after both": met,
    });
  });
});
