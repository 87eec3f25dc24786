import type { Said } from "../../../../shared/booking/settlement.ts";
import { localDate, type Zone } from "../../../../shared/time/zone.ts";
import { outcomeName } from "../../../parts/outcome/outcome-name.ts";
import { clock, longDate } from "../../../time/format-time.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { outcomesText } from "./text.ts";

/** What somebody of the desk said: when, with the day where that is not today, and by which name. */
export const saidWords = ({ outcome, at, by }: Said, zone: Zone, now = serverNow()): string => {
  const date = localDate(at, zone);
  const time = clock(at, zone);
  const when = date === localDate(now, zone) ? time : `${longDate(date)} ${time}`;
  return outcomesText().said(outcomeName(outcome), when, by);
};
