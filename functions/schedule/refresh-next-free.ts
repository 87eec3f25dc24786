import { type ClinicId, districtOf } from "../../shared/place/clinic.ts";
import type { District } from "../../shared/place/district.ts";
import type { ServiceId } from "../../shared/place/service.ts";
import { type BookableWindow, bookableWindow } from "../../shared/schedule/bookable-window.ts";
import { datesOfDay } from "../../shared/schedule/clinic-day.ts";
import { makeNextList } from "../../shared/schedule/make-next-list.ts";
import { type NextList, refreshAt } from "../../shared/schedule/next-list.ts";
import { servicesToFind } from "../../shared/schedule/services-to-find.ts";
import type { Session } from "../../shared/schedule/session.ts";
import type { SessionChange } from "../../shared/schedule/session-change.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { addDays, daysFrom } from "../../shared/time/local-date.ts";
import { instantAt, localDate } from "../../shared/time/zone.ts";
import { districtById } from "../store/district/districts.ts";
import { enterDue } from "../store/due/due-list.ts";
import { nextListOf } from "../store/next-list/next-lists.ts";
import { saveNextList } from "../store/next-list/save-next-list.ts";
import { sessionsOf } from "../store/session/sessions.ts";
import { pauseAfter, untilSaved } from "../store/table/try-again.ts";
import { now } from "../time/now.ts";

/** The kind of due item that refreshes a clinic's list. */
export const refreshNextFreeKind = "refresh-next-free";

const live = { districtById, nextListOf, sessionsOf, saveNextList, enterDue, pauseAfter, now };
type Deps = typeof live;
type Kept = Awaited<ReturnType<Deps["nextListOf"]>>;
type Moment = { clinicId: ClinicId; district: District; now: Instant; window: BookableWindow };

const nothing: NextList = { sessions: [], known: {} };

/** Looks through the clinic's days, as they are this moment, until each service wanted has its next slots. */
const look = async (deps: Deps, moment: Moment, kept: NextList, wanted: ReadonlySet<ServiceId> | "all") => {
  const { clinicId, district, window } = moment;
  const [first = ""] = datesOfDay(localDate(moment.now, district.zone), moment.now, district.zone);
  const sessions: Session[] = [];
  let list = kept;
  for (const date of daysFrom(first, district.settings.horizonDays + 2)) {
    sessions.push(...(await deps.sessionsOf(clinicId, date, { ConsistentRead: true })));
    const until = instantAt(addDays(date, 1), 0, district.zone);
    const made = makeNextList({ kept, wanted, sessions, until, window });
    list = made.list;
    if (made.isEnough) break;
  }
  return list;
};

/** Has the clock come back before time alone has emptied the list, unless it will anyway. */
const comeBack = async (deps: Deps, { clinicId, now, window }: Moment, kept: Kept, list: NextList) => {
  const at = refreshAt(list, window, now);
  const entered = kept.refreshAt !== undefined && kept.refreshAt > now ? kept.refreshAt : undefined;
  if (at === undefined || (entered !== undefined && entered <= at)) return entered;
  await deps.enterDue({ districtId: districtOf(clinicId), at, kind: refreshNextFreeKind, ref: clinicId });
  return at;
};

/** One try; `false` where somebody else saved the list meanwhile. */
const refresh = async (deps: Deps, moment: Moment, changes: readonly SessionChange[]): Promise<boolean> => {
  const kept = await deps.nextListOf(moment.clinicId);
  const wanted = kept.list ? servicesToFind(kept.list, changes, moment.window) : "all";
  const before = kept.list ?? nothing;
  const list = wanted === "all" || wanted.size > 0 ? await look(deps, moment, before, wanted) : before;
  const at = await comeBack(deps, moment, kept, list);
  // What changed nothing here is noted all the same: whoever read the sessions before it happened must not save.
  const isNews = changes.length > 0 || list !== before || at !== kept.refreshAt;
  return !isNews || deps.saveNextList(moment.clinicId, { list, refreshAt: at, version: kept.version });
};

/**
 * Brings a clinic's next free slots up to date with changed sessions, or with time alone. What it finds it reads from
 * the sessions anew, so a repeated or late event does no harm; and it saves only in the place of the list it began
 * with, so of two that work at once the one with the older view begins again.
 * @throws Refusal `store.busy` when others are always faster
 */
export const refreshNextFree =
  (deps: Deps) =>
  async (clinicId: ClinicId, changes: readonly SessionChange[] = []): Promise<void> => {
    const district = await deps.districtById(districtOf(clinicId));
    if (!district) return;
    await untilSaved(
      "few",
      async () => {
        const now = deps.now();
        const moment = { clinicId, district, now, window: bookableWindow(district, now) };
        return (await refresh(deps, moment, changes)) ? { saved: undefined } : undefined;
      },
      deps.pauseAfter,
    );
  };

/** Refreshes the list that the table holds. */
export const refreshNextFreeLive = refreshNextFree(live);
