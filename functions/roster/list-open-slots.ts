import { listOpenSlots as contract } from "../../shared/api/list-open-slots.ts";
import { districtOf } from "../../shared/place/clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { bookableWindow } from "../../shared/roster/bookable-window.ts";
import { openSessions } from "../../shared/roster/open-sessions.ts";
import { daysFrom } from "../../shared/time/local-date.ts";
import { route, type UseCase } from "../http/route.ts";
import { districtById } from "../store/district-by-id.ts";
import { sessionsOf } from "../store/sessions-of.ts";
import { now } from "../time/now.ts";

const live = { districtById, sessionsOf, now };

/** The open slots of a clinic, for all its doctors: one request a day. */
export const listOpenSlots =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, from, days, service }) => {
    const district = await deps.districtById(districtOf(clinicId));
    if (!district) throw new Refusal("place.unknown");
    const window = bookableWindow(district, deps.now());
    const listed = daysFrom(from, days).map(async (date) => {
      const sessions = await deps.sessionsOf(clinicId, date);
      const offered = sessions.filter(({ services }) => service === undefined || services.includes(service));
      return { date, sessions: openSessions(offered, window) };
    });
    return { days: await Promise.all(listed) };
  };

export const listOpenSlotsRoute = route(contract, listOpenSlots(live));
