import { delayedStart } from "../../../shared/schedule/delay.ts";
import { type SessionId, sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { clockInZone } from "../../time/format-time.ts";
import { type Directory, practitionerIn } from "../directory/create-directory.ts";
import { delayPartText } from "./text.ts";

/** What a line, a list of times and a board know of a session that is said to begin late. */
export type ToldDelay = { sessionId: SessionId; start: Instant; delay?: number | undefined };

/** When a session begins that is said to be late, while that hour is still to come; then nobody can say any more. */
export const lateUntil = ({ start, delay = 0 }: Omit<ToldDelay, "sessionId">, now: Instant): Instant | undefined => {
  const begins = delayedStart({ start }, delay);
  return delay > 0 && now < begins ? begins : undefined;
};

/** By how much a session is said to be late, in short, beside its time. */
export const lateText = (told: ToldDelay, now: Instant): string | undefined =>
  lateUntil(told, now) === undefined ? undefined : delayPartText().late(told.delay ?? 0);

/**
 * Who is said to be late, by how much and when they begin, in every place where somebody is told their time.
 * @param directory whence the name of a doctor who is late is known; without, it is the practice that is late
 */
export const delayWords = (told: ToldDelay, now: Instant, zone: Zone, directory?: Directory): string | undefined => {
  const begins = lateUntil(told, now);
  if (begins === undefined) return undefined;
  const who = practitionerIn(directory, sessionIdParts(told.sessionId).practitionerId)?.name;
  return delayPartText().delayed(told.delay ?? 0, clockInZone(begins, zone), who);
};
