import { type Accessor, createMemo } from "solid-js";
import { expectedBeyond } from "../../../../shared/line/expected-beyond.ts";
import { type ToldTime, toldTime } from "../../../../shared/line/told-time.ts";
import type { SessionId } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { createDayLine } from "./create-day-line.ts";

/**
 * When whoever comes now would be seen with a number beyond a session's places, in words and at the latest, by the line that
 * everybody may read; nothing while that isn't known.
 */
export const createBeyondTime = (
  chosen: Accessor<SessionId>,
  directory: Accessor<Directory | undefined>,
  clock: Accessor<Instant>,
): Accessor<{ told: ToldTime; until: Instant } | undefined> => {
  const line = createDayLine(chosen);
  return createMemo(() => {
    const [read, now] = [line.value(), clock()];
    const within = directory()?.district.settings.walkInMinutes;
    const place = read && expectedBeyond(read, { sessionId: chosen(), within }, now);
    if (!place?.range) return undefined;
    const told = toldTime({ at: place.expectedAt, ...place.range }, place.ahead - (place.notHere ?? 0), now);
    return { told, until: place.range.until };
  });
};
