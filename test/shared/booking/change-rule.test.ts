import { describe, expect, test } from "vitest";
import { cancelling, moving, refusalBy, statusesAllowing } from "../../../shared/booking/change-rule.ts";

const start = 1_000_000;

describe("a visit", () => {
  test.each([
    ["booked", start - 1, undefined, undefined],
    ["booked", start, "appointment.begun", undefined],
    ["waiting", start - 1, undefined, undefined],
    ["waiting", start + 1, undefined, undefined],
    ["in-consultation", start - 1, "appointment.in-consultation", "appointment.in-consultation"],
    ["completed", start + 1, "appointment.final", "appointment.final"],
    ["cancelled", start - 1, "appointment.final", "appointment.final"],
    ["no-show", start + 1, "appointment.final", "appointment.final"],
    ["unserved", start + 1, "appointment.final", "appointment.final"],
  ] as const)("that is %s, at %d of 1000000: move %s, cancel %s", (status, now, move, cancel) => {
    expect(refusalBy(moving, status, start, now)).toBe(move);
    expect(refusalBy(cancelling, status, start, now)).toBe(cancel);
  });
});

test("the states a write asks for are those the rule allows", () => {
  expect(statusesAllowing(moving, start, start - 1)).toEqual(["booked", "waiting"]);
  expect(statusesAllowing(moving, start, start)).toEqual(["waiting"]);
  expect(statusesAllowing(cancelling, start, start)).toEqual(["booked", "waiting"]);
});
