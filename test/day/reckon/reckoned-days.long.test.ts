import { expect, test } from "vitest";
import type { Session } from "../../../shared/schedule/session.ts";
import { addDays } from "../../../shared/time/local-date.ts";
import { figureLines, noteToldTimes } from "../line/told-times.ts";
import { dayScript } from "../script/day-script.ts";
import { reckonDay } from "./reckon-day.ts";

/** As many as the bars are for; in `npm test` fewer, which take seconds. */
const days = process.env.JUMPA_DAY ? 1_000 : 300;

test(`what phones are told holds over ${days} such days, and nobody waits longer than they may`, () => {
  const told = noteToldTimes();
  const sessions = Array.from({ length: days }, (_, index): Session[] =>
    reckonDay(dayScript(index + 1, { booked: 30, walkIns: 20, tele: 10 }), addDays("2026-11-29", index), told),
  ).flat();
  const figures = told.figures(sessions);
  console.log([`${days} days, reckoned`, ...figureLines(figures)].join("\n"));
  expect(figures.inRange).toBeGreaterThanOrEqual(0.85);
  expect(figures.inRange).toBeLessThanOrEqual(0.93);
  expect(figures.later).toBeLessThanOrEqual(0.1);
  expect(figures.nearWithinTen).toBeGreaterThanOrEqual(0.8);
  expect(figures.waits.booked).toBeLessThanOrEqual(50);
  expect(figures.waits["walk-in"]).toBeLessThanOrEqual(100);
});
