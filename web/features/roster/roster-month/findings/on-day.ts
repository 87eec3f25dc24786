import type { LocalDate } from "../../../../../shared/time/local-date.ts";
import { shortDate } from "../../../../time/format-time.ts";
import { findingText } from "./text.ts";

/** What is said of a day, or of somebody on it. */
export const onDay = (date: LocalDate, who: string | undefined, said: string): string =>
  who === undefined
    ? findingText().findingOfDays(said, shortDate(date))
    : findingText().finding(shortDate(date), who, said);
