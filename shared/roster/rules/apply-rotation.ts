import type { PractitionerId } from "../../people/practitioner.ts";
import { day } from "../../time/instant.ts";
import { type LocalDate, weekdayOf } from "../../time/local-date.ts";
import type { Cell } from "../month/roster-row.ts";
import { type Filling, fillEmptyCells, type Unfilled } from "./fill-empty-cells.ts";

/** Weeks that come round and round, each person at a step of their own. */
export type Rotation = {
  /** The Monday from which weeks are counted. */
  since: LocalDate;
  /** Of each week, what its seven days hold, Monday first. */
  weeks: readonly (readonly Cell[])[];
  /** By person, the week that they begin with; whoever has no step has no part in it. */
  steps: Readonly<Record<PractitionerId, number>>;
};

const weeksSince = (since: LocalDate, date: LocalDate): number =>
  Math.floor((Date.parse(date) - Date.parse(since)) / (7 * day));

/** What a rotation has for somebody on a day. */
const cellOn = ({ since, weeks, steps }: Rotation, practitionerId: PractitionerId, date: LocalDate): Cell => {
  const step = steps[practitionerId];
  if (step === undefined) return [];
  // Days before the first Monday count backwards.
  const turn = (((weeksSince(since, date) + step) % weeks.length) + weeks.length) % weeks.length;
  return weeks[turn]?.[weekdayOf(date) - 1] ?? [];
};

/** Fills a month's empty cells from rotations, each person's from the one that they have a step in. */
export const applyRotations = (rotations: readonly Rotation[], month: Unfilled): Filling =>
  fillEmptyCells(month, (practitionerId, date) =>
    rotations.flatMap((rotation) => cellOn(rotation, practitionerId, date)),
  );
