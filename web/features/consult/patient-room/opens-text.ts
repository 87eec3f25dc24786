import type { Instant } from "../../../../shared/time/instant.ts";
import { localDate, type Zone } from "../../../../shared/time/zone.ts";
import { countdown } from "../../../time/countdown.ts";
import { clockInZone, dayAndMonth } from "../../../time/format-time.ts";
import { patientRoomText } from "./text.ts";

/** When the room opens, in a sentence; the day is said where it is not today. */
export const opensText = (opensAt: Instant, now: Instant, zone: Zone): string => {
  const day = localDate(opensAt, zone);
  const clock = clockInZone(opensAt, zone);
  return day === localDate(now, zone)
    ? patientRoomText().earlyLead(clock)
    : patientRoomText().earlyLeadOn(dayAndMonth(day), clock);
};

/** How long it is until then. */
export const untilOpenText = (opensAt: Instant, now: Instant, zone: Zone): string =>
  patientRoomText().remaining(countdown(opensAt, now, zone));
