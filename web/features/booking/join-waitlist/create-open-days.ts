import { listOpenSlots } from "../../../../shared/api/schedule/list-open-slots.ts";
import type { WaitedFor } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import type { District } from "../../../../shared/place/district.ts";
import { mostDays } from "../../../../shared/schedule/open-sessions.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { addDays } from "../../../../shared/time/local-date.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { createLoad, type Load } from "../../../load/create-load.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { type DaysToWait, daysToWait } from "./days-to-wait.ts";

type Asked = Pick<WaitedFor, "clinicId" | "service"> & { district: Pick<District, "settings" | "zone"> };

/** The days ahead that somebody may wait for, and how many need no waiting. */
const openDays = async ({ clinicId, service, district }: Asked, now: Instant): Promise<DaysToWait> => {
  const first = localDate(now, district.zone);
  const ahead = district.settings.horizonDays + 1;
  const parts = Array.from({ length: Math.ceil(ahead / mostDays) }, (_, part) => part * mostDays);
  const listed = await Promise.all(
    parts.map((skipped) =>
      call(listOpenSlots, {
        clinicId,
        service,
        from: addDays(first, skipped),
        days: Math.min(mostDays, ahead - skipped),
      }),
    ),
  );
  return daysToWait(
    listed.flatMap(({ days }) => days),
    district,
    now,
  );
};

/** The days that somebody may wait for. */
export const createOpenDays = (asked: () => Asked): Load<DaysToWait> =>
  createLoad(asked, (wanted) => openDays(wanted, serverNow()));
