import { type Accessor, createMemo } from "solid-js";
import { listOpenSlots } from "../../../shared/api/schedule/list-open-slots.ts";
import { daysWithout, halvesToWait } from "../../../shared/booking/waitlist/halves-to-wait.ts";
import type { WaitlistEntry } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import type { District } from "../../../shared/place/district.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { call } from "../../api/call.ts";
import { createLoad } from "../../load/create-load.ts";
import { serverNow } from "../../time/server-clock.ts";

type Where = Pick<District, "settings" | "zone">;
type Asked = { entry: WaitlistEntry; district: Where };

/** Whether a day has still a time of a service that could be offered in some halves of it. */
const canGive = async (date: LocalDate, { entry, district }: Asked): Promise<boolean> => {
  const { clinicId, service, halves } = entry;
  const { days } = await call(listOpenSlots, { clinicId, service, from: date, days: 1 });
  const known = days.map(({ sessions }) => ({ date, halves: halvesToWait(sessions, district, serverNow()) }));
  return daysWithout(known, halves).length < known.length;
};

/** Asked for one day after the other: the first that gives something is enough. */
const isLost = async (asked: Asked): Promise<boolean> => {
  for (const date of asked.entry.dates) if (await canGive(date, asked)) return false;
  return true;
};

/** Whether somebody waits for what can't come any more: who practised then does not, on none of their days. */
export const createIsLost = (
  entry: Accessor<WaitlistEntry>,
  district: Accessor<Where | undefined>,
): Accessor<boolean | undefined> => {
  const now = (): Asked | undefined => {
    const where = district();
    return where && { entry: entry(), district: where };
  };
  // The list is told anew each minute, and mostly says the same.
  const asked = createMemo(now, undefined, { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
  return createLoad(asked, isLost).value;
};
