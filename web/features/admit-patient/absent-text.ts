import { type Instant, minute } from "../../../shared/time/instant.ts";
import { admitText } from "./text.ts";

/** Seconds are counted in steps: a number that changes each second is looked at, not read. */
const step = 10;

/** What is said in the place of a patient who is not in the room: not here yet, or gone since when. */
export const absentText = (name: string, leftAt: Instant | undefined, now: Instant): string => {
  if (leftAt === undefined) return admitText().absent(name);
  const gone = Math.max(0, now - leftAt);
  if (gone >= minute) return admitText().leftMinutes(name, Math.floor(gone / minute));
  return admitText().leftSeconds(name, Math.max(step, Math.floor(gone / 1000 / step) * step));
};
