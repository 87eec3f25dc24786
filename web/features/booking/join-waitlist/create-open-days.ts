import { listOpenSlots } from "../../../../shared/api/schedule/list-open-slots.ts";
import type { Waiting } from "../../../../shared/booking/waitlist-entry.ts";
import type { District } from "../../../../shared/place/district.ts";
import { bookableWindow } from "../../../../shared/schedule/bookable-window.ts";
import { hasTimesAhead } from "../../../../shared/schedule/has-times-ahead.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { addDays, type LocalDate } from "../../../../shared/time/local-date.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { createLoad, type Load } from "../../../load/create-load.ts";
import { serverNow } from "../../../time/server-clock.ts";

/** The most days that are listed at once. */
const atOnce = 14;

type Asked = Pick<Waiting, "clinicId" | "service"> & { district: Pick<District, "settings" | "zone"> };

/** The days ahead on which a clinic has times for a service, full or not: those on which a place can become free. */
const openDays = async ({ clinicId, service, district }: Asked, now: Instant): Promise<LocalDate[]> => {
  const first = localDate(now, district.zone);
  const count = district.settings.horizonDays + 1;
  const parts = Array.from({ length: Math.ceil(count / atOnce) }, (_, part) => part * atOnce);
  const listed = await Promise.all(
    parts.map((skipped) =>
      call(listOpenSlots, {
        clinicId,
        service,
        from: addDays(first, skipped),
        days: Math.min(atOnce, count - skipped),
      }),
    ),
  );
  const window = bookableWindow(district, now);
  return listed
    .flatMap(({ days }) => days)
    .filter(({ sessions }) => sessions.some((session) => hasTimesAhead(session, window)))
    .map(({ date }) => date);
};

/** The days that somebody may wait for. */
export const createOpenDays = (asked: () => Asked): Load<LocalDate[]> =>
  createLoad(asked, (wanted) => openDays(wanted, serverNow()));
