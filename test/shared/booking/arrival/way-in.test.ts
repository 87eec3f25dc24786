import { expect, test } from "vitest";
import { mayBeOnTheWay } from "../../../../shared/booking/arrival/way-in.ts";
import { minute } from "../../../../shared/time/instant.ts";

test("who was called in may be on the way for five minutes, and is there from then on", () => {
  const after = (passed: number) => mayBeOnTheWay({ admittedAt: 7 * minute }, 7 * minute + passed);
  expect([0, 5 * minute - 1, 5 * minute, 6 * minute].map(after)).toEqual([true, true, false, false]);
});
