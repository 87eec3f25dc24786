import { type Accessor, createMemo } from "solid-js";
import { getClinicLine } from "../../../../shared/api/line/get-clinic-line.ts";
import { expectedBeyond } from "../../../../shared/line/expected-beyond.ts";
import { type ToldTime, toldTime } from "../../../../shared/line/told-time.ts";
import { type SessionId, sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";

/**
 * When whoever comes now would be seen with a number beyond a session's places, by the line that everybody may read; nothing
 * while that isn't known.
 */
export const createBeyondTime = (
  chosen: Accessor<SessionId>,
  directory: Accessor<Directory | undefined>,
  clock: Accessor<Instant>,
): Accessor<ToldTime | undefined> => {
  const sessionId = createMemo(chosen);
  const line = createLoad(sessionId, (id) => {
    const { clinicId, date } = sessionIdParts(id);
    return call(getClinicLine, { clinicId, date });
  });
  return createMemo(() => {
    const [read, now] = [line.value(), clock()];
    const within = directory()?.district.settings.walkInMinutes;
    const place = read && expectedBeyond(read, { sessionId: sessionId(), within }, now);
    if (!place?.range) return undefined;
    return toldTime({ at: place.expectedAt, ...place.range }, place.ahead - (place.notHere ?? 0), now);
  });
};
