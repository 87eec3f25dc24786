import type { Clinic } from "../../shared/place/clinic.ts";
import type { District } from "../../shared/place/district.ts";
import { hasDisplaced } from "../../shared/schedule/displaced.ts";
import { addDays, type LocalDate } from "../../shared/time/local-date.ts";
import { instantAt } from "../../shared/time/zone.ts";
import { offersSwept } from "../booking/displaced/offers-swept.ts";
import { lineClosing } from "../consult/line-closing.ts";
import { refreshNextFreeLive } from "../schedule/refresh-next-free.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { enterDue } from "../store/due/due-list.ts";
import { sessionsOf } from "../store/session/sessions.ts";
import { eachAtOnce } from "../trigger/each-at-once.ts";
import { dayOpening, openedBy } from "./day-opening.ts";

const live = { directoryOf, sessionsOf, enterDue, refreshNextFree: refreshNextFreeLive };
type Deps = typeof live;

/** How many clinics of a district open their day at once. */
const atOnce = 4;

const openClinic = async (deps: Deps, { settings, zone }: District, { id }: Clinic, date: LocalDate): Promise<void> => {
  // A session of the evening before may last past midnight into the day that opens.
  const opening = [settings.horizonDays - 1, settings.horizonDays].map((days) => addDays(date, days));
  const [today = [], ...opened] = await Promise.all([date, ...opening].map((day) => deps.sessionsOf(id, day)));
  for (const session of today) await deps.enterDue(lineClosing(session));
  if (today.some(hasDisplaced)) await deps.enterDue(offersSwept(id, [date], instantAt(date, 0, zone)));
  const changes = [...today, ...opened.flat()].map((after) => ({ after }));
  if (changes.length > 0) await deps.refreshNextFree(id, changes);
};

/**
 * Begins a district's day: the lines of its sessions are to be closed when they end, and whom they have no time for is to be
 * offered another, in case the events that saw to it were lost, and the day that comes into the window of booking joins the
 * next free slots. The next day's opening is entered first: whatever fails today, days go on.
 * @throws AggregateError what failed, after all clinics were tried
 */
export const openDay =
  (deps: Deps) =>
  async (ref: string): Promise<undefined> => {
    const { districtId, date } = openedBy(ref);
    const directory = await deps.directoryOf(districtId);
    if (!directory) return undefined;
    const { district, clinics } = directory;
    await deps.enterDue(dayOpening(district, addDays(date, 1)));
    const faults: unknown[] = [];
    await eachAtOnce(clinics, atOnce, (clinic) =>
      openClinic(deps, district, clinic, date).catch((error: unknown) => {
        faults.push(error);
      }),
    );
    if (faults.length > 0) throw new AggregateError(faults);
    return undefined;
  };

/** Opens the days of the table's districts. */
export const openDayLive = openDay(live);
