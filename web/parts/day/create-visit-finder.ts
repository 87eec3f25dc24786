import { createMemo, createSignal, onMount } from "solid-js";
import type { Visit } from "../../../shared/booking/visit.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import type { NumberOf } from "../directory/number-in.ts";
import type { Reading } from "./name-reading.ts";
import { visitFinder } from "./visit-finder.ts";

/** Names are looked for as they are written. */
const asWritten: Reading = { readSearch: (name) => ({ name }), speltOtherwise: () => 0 };

/** Who of a day is looked for: by a name as it is written until the reading of all else was fetched, for which nobody waits. */
export const createVisitFinder = (today: () => LocalDate, visits: () => readonly Visit[], numberOf: NumberOf) => {
  const [written, write] = createSignal("");
  const [reading, setReading] = createSignal(asWritten);
  const fetchReading = async (): Promise<void> => {
    setReading((await import("./name-reading.ts")).nameReading);
  };
  onMount(() => void fetchReading());
  const isFound = createMemo(() => visitFinder(written(), { visits: visits(), numberOf }, today(), reading()));
  const found = createMemo(() => visits().filter(isFound()));
  return { written, write, isFound, found };
};
