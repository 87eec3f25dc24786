import { bookableFrom } from "../../shared/booking/booking-time.ts";
import { type ClinicId, districtOf } from "../../shared/place/clinic.ts";
import type { ServiceId } from "../../shared/place/service.ts";
import { nextSlot } from "../../shared/roster/next-slot.ts";
import type { Slot } from "../../shared/roster/slot.ts";
import { daysFrom } from "../../shared/time/local-date.ts";
import { localDate } from "../../shared/time/zone.ts";
import { directoryOf } from "../store/directory-of.ts";
import { saveNextSlots } from "../store/save-next-slots.ts";
import { sessionsOf } from "../store/sessions-of.ts";

const live = { directoryOf, sessionsOf, saveNextSlots, now: Date.now };

/**
 * Derives a clinic's next free slot for each of its services from its sessions anew, day by day until all are found.
 * It never adds to what it finds, so a repeated, late or missed event does no harm.
 */
export const refreshNextSlots =
  (deps: typeof live) =>
  async (clinicId: ClinicId): Promise<void> => {
    const directory = await deps.directoryOf(districtOf(clinicId));
    const clinic = directory?.clinics.find(({ id }) => id === clinicId);
    if (!directory || !clinic) return;
    const { settings, zone } = directory.district;
    const now = deps.now();
    const from = bookableFrom(settings, now);
    const next = new Map<ServiceId, Slot>();
    for (const date of daysFrom(localDate(now, zone), settings.horizonDays + 1)) {
      const missing = clinic.services.filter((service) => !next.has(service));
      if (missing.length === 0) break;
      const sessions = await deps.sessionsOf(clinicId, date);
      for (const service of missing) {
        const slot = nextSlot(sessions, service, from);
        if (slot) next.set(service, slot);
      }
    }
    await deps.saveNextSlots(clinic, next);
  };

export const refreshNextSlotsLive = refreshNextSlots(live);
