import { type ClinicId, districtOf } from "../../shared/place/clinic.ts";
import type { ServiceId } from "../../shared/place/service.ts";
import { bookableWindow } from "../../shared/roster/bookable-window.ts";
import { nextSlot } from "../../shared/roster/next-slot.ts";
import type { Slot } from "../../shared/roster/slot.ts";
import { daysFrom } from "../../shared/time/local-date.ts";
import { localDate } from "../../shared/time/zone.ts";
import { type Directory, directoryNow, directoryOf } from "../store/directory-of.ts";
import { saveNextSlots } from "../store/save-next-slots.ts";
import { sessionsOf } from "../store/sessions-of.ts";
import { now } from "../time/now.ts";

const live = { directoryOf, directoryNow, sessionsOf, saveNextSlots, now };

const isListed = (clinicId: ClinicId, directory: Directory | undefined): boolean =>
  directory?.clinics.some(({ id }) => id === clinicId) === true;

/** What is remembered does for most; a clinic that opened since has sessions whose event comes only once. */
const directoryWith = async (deps: typeof live, clinicId: ClinicId): Promise<Directory | undefined> => {
  const remembered = await deps.directoryOf(districtOf(clinicId));
  return isListed(clinicId, remembered) ? remembered : deps.directoryNow(districtOf(clinicId));
};

/**
 * Derives a clinic's next free slot for each of its services from its sessions anew, day by day until all are found.
 * It never adds to what it finds, so a repeated, late or missed event does no harm.
 */
export const refreshNextSlots =
  (deps: typeof live) =>
  async (clinicId: ClinicId): Promise<void> => {
    const directory = await directoryWith(deps, clinicId);
    const clinic = directory?.clinics.find(({ id }) => id === clinicId);
    if (!directory || !clinic) return;
    const { settings, zone } = directory.district;
    const now = deps.now();
    const from = bookableWindow(directory.district, now).from;
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
