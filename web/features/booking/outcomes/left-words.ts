import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { firstMeeting } from "../../../../shared/booking/first-meeting.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { clock } from "../../../time/format-time.ts";
import { outcomesText } from "./text.ts";

/** What was noted of somebody who is left: called in, here, called and not there, or nothing. */
export const leftWords = ({ state }: Pick<Appointment, "state">, zone: Zone): string => {
  const text = outcomesText();
  if (state.status === "completed" || state.status === "in-consultation")
    return text.called(clock(state.admittedAt, zone));
  const met = firstMeeting(state);
  if (met) return text.called(clock(met.admittedAt, zone));
  if ("skippedAt" in state && state.skippedAt !== undefined) return text.skipped;
  const arrivedAt = "arrivedAt" in state ? state.arrivedAt : undefined;
  return arrivedAt === undefined ? text.unnoted : text.came(clock(arrivedAt, zone));
};
