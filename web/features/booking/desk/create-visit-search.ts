import { createMemo, createSignal } from "solid-js";
import type { SessionDay } from "../../../../shared/booking/visit.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { visitFinder } from "../../../parts/day/visit-finder.ts";

/** Who of the day is looked for. */
export const createVisitSearch = (sessions: () => SessionDay[], today: () => LocalDate) => {
  const [written, write] = createSignal("");
  const isFound = createMemo(() => visitFinder(written(), today()));
  const found = createMemo(() => sessions().flatMap(({ visits }) => visits.filter(isFound())));
  return { written, write, isFound, found };
};
