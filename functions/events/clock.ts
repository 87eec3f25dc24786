import { closingBegins, openVisits } from "../../shared/consult/session-closing.ts";
import type { Clinic } from "../../shared/place/clinic.ts";
import { bookableWindow } from "../../shared/roster/bookable-window.ts";
import { addDays } from "../../shared/time/local-date.ts";
import { localDate } from "../../shared/time/zone.ts";
import { closeSessionLive } from "../consult/close-session.ts";
import { type Directory, directoryOf } from "../store/directory-of.ts";
import { districtIds } from "../store/district-ids.ts";
import { nextSlotsOf } from "../store/next-slots-of.ts";
import { sessionsOf } from "../store/sessions-of.ts";
import { now } from "../time/now.ts";
import { logFault } from "../trigger/log-fault.ts";
import { measureAge } from "../trigger/measure-age.ts";
import { trigger } from "../trigger/trigger.ts";
import { refreshNextSlotsLive } from "./refresh-next-slots.ts";

const live = {
  districtIds,
  directoryOf,
  sessionsOf,
  nextSlotsOf,
  closeSession: closeSessionLive,
  refreshNextSlots: refreshNextSlotsLive,
  now,
};
type Deps = typeof live;

/** Closes the lines of a clinic's sessions that are due: today's, and yesterday's for sessions around midnight. */
const closeLines = async (deps: Deps, { district }: Directory, { id }: Clinic): Promise<void> => {
  const now = deps.now();
  const today = localDate(now, district.zone);
  for (const date of [addDays(today, -1), today]) {
    const due = (await deps.sessionsOf(id, date)).filter((session) => closingBegins(session) <= now);
    for (const session of due) if (openVisits(session).length > 0) await deps.closeSession(session.id);
  }
};

/** Refreshes the clinics whose next free slot has gone by: time passes without an event of the table. */
const refreshPassed = async (deps: Deps, { district, services }: Directory): Promise<void> => {
  const from = bookableWindow(district, deps.now()).from;
  const listed = await Promise.all(services.map((service) => deps.nextSlotsOf(district.id, service.id)));
  const passed = listed.flatMap((next) => Object.entries(next).filter(([, slot]) => slot.start < from));
  for (const clinicId of new Set(passed.map(([id]) => id))) await deps.refreshNextSlots(clinicId);
};

/** What follows from time alone. One clinic's fault holds up no other; the next minute tries again. */
export const clock = (deps: Deps) => async (): Promise<void> => {
  const attempt = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => logFault(error, { event: "clock" }));
  for (const id of await deps.districtIds()) {
    const directory = await deps.directoryOf(id);
    if (!directory) continue;
    for (const clinic of directory.clinics) await attempt(closeLines(deps, directory, clinic));
    await attempt(refreshPassed(deps, directory));
  }
};

export const handler = trigger({ name: "clock" }, measureAge(clock(live)));
