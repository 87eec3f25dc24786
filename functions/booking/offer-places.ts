import { offerPlaces as offersFor } from "../../shared/booking/offer-places.ts";
import { settledFrom } from "../../shared/booking/settle-waiting.ts";
import { type ClinicId, districtOf } from "../../shared/place/clinic.ts";
import { canBeBooked } from "../../shared/schedule/bookable-window.ts";
import { freeNumbers } from "../../shared/schedule/slot.ts";
import type { LocalDate } from "../../shared/time/local-date.ts";
import { districtById } from "../store/district/districts.ts";
import { enterDue } from "../store/due/due-list.ts";
import { sessionsOf } from "../store/session/sessions.ts";
import { pauseAfter, untilSaved } from "../store/table/try-again.ts";
import { saveOfferedPlace } from "../store/waitlist/save-waiting.ts";
import { queueOf } from "../store/waitlist/waitlist-entries.ts";
import { now } from "../time/now.ts";
import { waitingSettled } from "./settle-waiting.ts";

const live = { districtById, sessionsOf, queueOf, enterDue, saveOfferedPlace, pauseAfter, now };

/** How often a day is looked at again since others had a place, or an entry, first. */
const tries = 12;

/**
 * Offers a clinic's free places of a day to those who wait, in their turn. It reads all anew, so that an event that is
 * told twice, late, or to two at once does no harm; whoever finds that another was faster looks again.
 */
export const offerPlaces =
  (deps: typeof live) =>
  async (clinicId: ClinicId, date: LocalDate): Promise<void> => {
    const district = await deps.districtById(districtOf(clinicId));
    if (!district) return;
    const once = async () => {
      const now = deps.now();
      if (!canBeBooked(date, district, now)) return { saved: undefined };
      const sessions = await deps.sessionsOf(clinicId, date, { ConsistentRead: true });
      const free = sessions.filter((session) => freeNumbers(session, now).length > 0);
      const services = [...new Set(free.flatMap((session) => session.services))];
      const queues = await Promise.all(services.map((service) => deps.queueOf({ clinicId, service })));
      const saved: boolean[] = [];
      for (const offered of offersFor(free, queues.flat(), district, now)) {
        // Before it is offered: with nobody to ask after it, a place would be kept for nothing until it ends by itself.
        await deps.enterDue(waitingSettled(offered.entry, settledFrom(offered.offer)));
        saved.push(await deps.saveOfferedPlace(offered, now));
      }
      return saved.every(Boolean) ? { saved: undefined } : undefined;
    };
    await untilSaved(tries, once, deps.pauseAfter);
  };

/** Offers the places of the table. */
export const offerPlacesLive = offerPlaces(live);
