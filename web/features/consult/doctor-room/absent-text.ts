import { type Instant, minute } from "../../../../shared/time/instant.ts";
import { doctorRoomText } from "./text.ts";

/**
 * What is said in the place of a patient who is not in the room: not here yet, just gone, or gone since when. Seconds are
 * not counted: a number that changes all the time is looked at, not read.
 */
export const absentText = (name: string, leftAt: Instant | undefined, now: Instant): string => {
  if (leftAt === undefined) return doctorRoomText().absent(name);
  const minutes = Math.floor((now - leftAt) / minute);
  return minutes < 1 ? doctorRoomText().justLeft(name) : doctorRoomText().leftMinutes(name, minutes);
};
