import { createMemo, createSignal, onMount } from "solid-js";
import type { Visit } from "../../../shared/booking/visit.ts";
import type { readSearch } from "../../../shared/people/names/search-text.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import type { NumberOf } from "../directory/number-in.ts";
import { visitFinder } from "./visit-finder.ts";

/** Who of a day is looked for: by name alone until the reading of dates was fetched, for which nobody waits. */
export const createVisitFinder = (today: () => LocalDate, visits: () => readonly Visit[], numberOf: NumberOf) => {
  const [written, write] = createSignal("");
  const [read, setRead] = createSignal<typeof readSearch>((name) => ({ name }));
  const fetchReading = async (): Promise<void> => {
    const reading = await import("../../../shared/people/names/search-text.ts");
    setRead(() => reading.readSearch);
  };
  onMount(() => void fetchReading());
  const isFound = createMemo(() => visitFinder(written(), { visits: visits(), numberOf }, today(), read()));
  const found = createMemo(() => visits().filter(isFound()));
  return { written, write, isFound, found };
};
