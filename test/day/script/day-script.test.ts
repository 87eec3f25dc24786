import { expect, test } from "vitest";
import { dayScript, happeningsOf, placeMinutes } from "./day-script.ts";

const small = { booked: 3, walkIns: 2, tele: 1 };
const whole = { booked: 30, walkIns: 20, tele: 10 };
const sizes = [small, whole].map((size) => ({ people: 2 * (size.booked + size.walkIns + size.tele), size }));

test.each(sizes)("a day of $people is the same for the same seed, and another for another", ({ people, size }) => {
  const day = dayScript(7, size);
  expect(dayScript(7, size)).toEqual(day);
  expect(dayScript(8, size)).not.toEqual(day);
  expect(new Set(day.comers.map(({ name }) => name)).size).toBe(people);
});

test.each(sizes)("each day of $people has all that is to go wrong, in its order", ({ size }) => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const day = dayScript(seed, size);
    const fates = day.comers.flatMap(({ fate }) => fate ?? []);
    expect(new Set(fates)).toEqual(new Set(["wanders", "cancels", "emergency", "elderly", "left"]));
    expect(day.comers.some(({ comes, fate }) => comes === undefined && fate === undefined)).toBe(true);
    // Somebody comes in time while the desk has no network, and is noted when it is too late.
    const { from, until } = day.offline;
    const isHeldUp = day.comers.some(({ comes = 0, number = 0, kind }) => {
      const due = (number - 1) * placeMinutes;
      return kind === "booked" && comes >= from && comes < until && comes <= due + 10 && until > due + 10;
    });
    expect(isHeldUp).toBe(true);
    const times = happeningsOf(day).map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  }
});
