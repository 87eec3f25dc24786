import { listOpenSlots as contract } from "../../shared/api/schedule/list-open-slots.ts";
import { districtOf } from "../../shared/place/clinic.ts";
import { bookableWindow } from "../../shared/schedule/bookable-window.ts";
import { openSessions } from "../../shared/schedule/open-sessions.ts";
import type { Session } from "../../shared/schedule/session.ts";
import { daysFrom } from "../../shared/time/local-date.ts";
import { route, type UseCase } from "../http/route.ts";
import { requireClinic, requirePlace } from "../place/require-place.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { districtById } from "../store/district/districts.ts";
import { now } from "../time/now.ts";
import { sessionsOfDayLive } from "./sessions-of-day.ts";

const live = { districtById, directoryOf, sessionsOfDay: sessionsOfDayLive, now };

/** The open slots of a clinic, for all its doctors: one request a day. */
export const listOpenSlots =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, from, days, service }) => {
    const district = requirePlace(await deps.districtById(districtOf(clinicId)));
    const window = bookableWindow(district, deps.now());
    const read = async (date: string) => ({ date, sessions: await deps.sessionsOfDay(clinicId, date) });
    const listed = await Promise.all(daysFrom(from, days).map(read));
    // A clinic without sessions is one that closes; one that is not there must not look like it.
    if (listed.every(({ sessions }) => sessions.length === 0))
      requireClinic(await deps.directoryOf(district.id), clinicId);
    const isOffered = ({ services }: Session): boolean => service === undefined || services.includes(service);
    return {
      days: listed.map(({ date, sessions }) => ({ date, sessions: openSessions(sessions.filter(isOffered), window) })),
    };
  };

export const listOpenSlotsRoute = route(contract, listOpenSlots(live));
