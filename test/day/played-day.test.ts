import { expect, test } from "vitest";
import { appointmentOf } from "../../functions/store/appointment/appointments.ts";
import { isUndecided } from "../../shared/booking/pending.ts";
import { isOver } from "../../shared/schedule/standing.ts";
import { useBrowser } from "../e2e/browser/use-browser.ts";
import { figureLines } from "./line/told-times.ts";
import type { Part } from "./play/cast.ts";
import { playDay } from "./play/play-day.ts";
import { dayScript, placeMinutes } from "./script/day-script.ts";

const visitor = useBrowser({ keepsApp: false });

/** Of which seed a whole day is played, where one is. */
const wholeDay = process.env.JUMPA_DAY;
const seed = Number(wholeDay ?? 1);

/** Of each of the two doctors. */
const size = wholeDay ? { booked: 30, walkIns: 20, tele: 10 } : { booked: 3, walkIns: 2, tele: 1 };

/** How a visit of somebody may end; whom the second doctor had no time for is called. */
const mayEnd = ({ fate, comes, doctor }: Part): string[] => {
  if (fate === "cancels") return ["cancelled"];
  if (fate === "left") return ["unserved"];
  if (comes === undefined) return ["no-show"];
  return doctor === 0 ? ["completed"] : ["completed", "unserved"];
};

test("a day of a clinic: all screens show one line at each step, and each visit is decided in the end", async () => {
  const { parts, figures, steps, phones } = await playDay(dayScript(seed, size), visitor);
  const visits = await Promise.all(parts.map(({ id = "" }) => appointmentOf(id)));
  const ends = Object.groupBy(visits, (visit) => visit?.state.status ?? "none");
  console.log(
    [
      `seed ${seed}: ${visits.length} visits, ${steps} steps, ${phones} places on phones`,
      Object.entries(ends)
        .map(([end, all]) => `${end} ${all?.length}`)
        .join(", "),
      // Of a dozen they say nothing.
      ...(wholeDay ? figureLines(figures) : []),
    ].join("\n"),
  );
  expect(phones).toBeGreaterThan(0);
  const undecided = visits.filter((visit) => !visit || !isOver(visit.state) || isUndecided(visit.state));
  expect(undecided).toEqual([]);
  const endOf = (part: Part) => visits.find((visit) => visit?.id === part.id)?.state.status;
  const wrong = parts
    .filter((part) => !mayEnd(part).includes(endOf(part) ?? ""))
    .map((part) => `${part.name}, ${part.fate}: ${endOf(part)}`);
  expect(wrong).toEqual([]);
  // Who came in time while the desk had no network is not late for it.
  const heldUp = parts.flatMap(({ heldUpIn, comes = 0, number = 1 }) =>
    heldUpIn && comes <= (number - 1) * placeMinutes + 10 ? heldUpIn : [],
  );
  expect(heldUp.length).toBeGreaterThan(0);
  expect(heldUp.filter((state) => "turn" in state)).toEqual([]);
});
