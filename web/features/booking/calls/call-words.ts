import type { Call } from "../../../../shared/booking/displaced/call-shown.ts";
import { isToCallBack } from "../../../../shared/booking/pending.ts";
import { isWaiting } from "../../../../shared/schedule/standing.ts";
import { type Instant, minute } from "../../../../shared/time/instant.ts";
import { localDate, type Zone } from "../../../../shared/time/zone.ts";
import { clockInZone, shortDate } from "../../../time/format-time.ts";
import { callsText } from "./text.ts";

/** Whether whoever is to be called sits at the clinic, where one tells them by going there. */
export const isHereToTell = ({ visit: { appointment } }: Pick<Call, "visit">): boolean =>
  isWaiting(appointment.state) && appointment.mode === "in-person";

/** Why somebody is to be called or told, for how long they have waited for it, and how often nobody answered. */
export const whyCalled = (call: Call, now: Instant): string[] => {
  const { visit, dueAt, tried } = call;
  const { state, offer, mode } = visit.appointment;
  const minutes = Math.floor((now - dueAt) / minute);
  const due = (): string => (offer?.asked === undefined ? callsText().due(minutes) : callsText().asked(minutes));
  return [
    ...(isToCallBack(state) ? [callsText().unserved] : []),
    ...(isWaiting(state) ? [callsText().waits[mode]] : []),
    isHereToTell(call) ? callsText().untold(minutes) : due(),
    ...(tried > 0 ? [callsText().tried(tried)] : []),
  ];
};

/** That a call was noted, and when its person is on the list again: the day too, where it is not today. */
export const notedWords = (name: string, dueAt: Instant, now: Instant, zone: Zone): string => {
  const date = localDate(dueAt, zone);
  const clock = clockInZone(dueAt, zone);
  const isToday = date === localDate(now, zone);
  return callsText().noted(name, isToday ? callsText().today(clock) : callsText().onDay(shortDate(date), clock));
};
