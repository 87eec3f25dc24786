import type { Instant } from "../../../shared/time/instant.ts";
import { addDays } from "../../../shared/time/local-date.ts";
import { localDate, type Zone } from "../../../shared/time/zone.ts";
import { clock, shortDate } from "../../time/format-time.ts";
import { clinicsText } from "./text.ts";

/** A day and time the way one says it: `Hari ini 09.20`, `Sel, 24 Nov 09.20`. */
export const nearDay = (instant: Instant, zone: Zone, now: Instant): string => {
  const date = localDate(instant, zone);
  const today = localDate(now, zone);
  if (date === today) return `${clinicsText().today} ${clock(instant, zone)}`;
  if (date === addDays(today, 1)) return `${clinicsText().tomorrow} ${clock(instant, zone)}`;
  return `${shortDate(date)} ${clock(instant, zone)}`;
};
