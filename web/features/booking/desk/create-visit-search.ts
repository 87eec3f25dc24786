import { createMemo } from "solid-js";
import { allIn, type SessionDay } from "../../../../shared/booking/visit.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { createVisitFinder } from "../../../parts/day/create-visit-finder.ts";
import type { NumberOf } from "../../../parts/directory/number-in.ts";

/** Who of the day is looked for, and found. */
export const createVisitSearch = (sessions: () => SessionDay[], today: () => LocalDate, numberOf: NumberOf) => {
  const visits = createMemo(() => sessions().flatMap(allIn));
  return createVisitFinder(today, visits, numberOf);
};
