import { expect, test, vi } from "vitest";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { decideOnce } from "../../../shared/request/decide-once.ts";

const before = { text: "before" };
const next = { text: "next" };
const wish = { before, isSaid: false, changed: "appointment.changed" } as const;
const outcomeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
};

test.each([
  ["saw it as it is", { seen: 2, revision: 2 }, next],
  ["wishes what is said, and saw it said", { seen: 2, revision: 2, isSaid: true }, next],
  ["wished it a moment ago already", { seen: 2, revision: 3, isSaid: true }, before],
  ["saw what another replaced", { seen: 2, revision: 3 }, "appointment.changed"],
  ["wished it long ago: others said more since", { seen: 2, revision: 4, isSaid: true }, "appointment.changed"],
  ["saw what is not there yet", { seen: 3, revision: 2 }, "appointment.changed"],
])("who %s", (_, seen, outcome) => {
  expect(outcomeOf(() => decideOnce({ ...wish, ...seen }, () => next))).toBe(outcome);
});

test("what may not be is refused before what changed, and is not asked of what is done", () => {
  const decide = vi.fn(() => {
    throw new Refusal("appointment.final");
  });
  expect(outcomeOf(() => decideOnce({ ...wish, seen: 2, revision: 3 }, decide))).toBe("appointment.final");
  expect(outcomeOf(() => decideOnce({ ...wish, seen: 2, revision: 3, isSaid: true }, decide))).toBe(before);
  expect(decide).toHaveBeenCalledTimes(1);
});
