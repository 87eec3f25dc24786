import { createMemo } from "solid-js";
import { allIn, type SessionDay } from "../../../../shared/booking/visit.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { createVisitFinder } from "../../../parts/day/create-visit-finder.ts";

/** Who of the day is looked for, and found. */
export const createVisitSearch = (sessions: () => SessionDay[], today: () => LocalDate) => {
  const finder = createVisitFinder(today);
  const found = createMemo(() => sessions().flatMap((day) => allIn(day).filter(finder.isFound())));
  return { ...finder, found };
};
