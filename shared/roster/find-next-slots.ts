import type { Clinic, ClinicId } from "../place/clinic.ts";
import { distanceKm, type Place } from "../place/place.ts";
import type { ServiceId } from "../place/service.ts";
import type { BookableWindow } from "./bookable-window.ts";
import { type NextList, nextSlots } from "./next-list.ts";
import type { Slot } from "./slot.ts";

/** A clinic's next free slot, and how far away the clinic is where both places are known. */
export type ClinicNextSlot = { clinicId: ClinicId; slot: Slot; km?: number };

type Asked = {
  clinics: readonly Clinic[];
  lists: ReadonlyMap<ClinicId, NextList>;
  service: ServiceId;
  place?: Place | undefined;
  window: BookableWindow;
};

const byDistance = (a: ClinicNextSlot, b: ClinicNextSlot): number =>
  (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY) || a.slot.start - b.slot.start;
const bySlot = (a: ClinicNextSlot, b: ClinicNextSlot): number => a.slot.start - b.slot.start;

/** The clinics with a slot that can be booked: nearest first where a place is given, else soonest first. */
export const findNextSlots = ({ clinics, lists, service, place, window }: Asked): ClinicNextSlot[] =>
  clinics
    .flatMap((clinic): ClinicNextSlot[] => {
      const [slot] = nextSlots(lists.get(clinic.id)?.sessions ?? [], service, window);
      if (!slot) return [];
      const km = place && clinic.place && Math.round(distanceKm(place, clinic.place) * 10) / 10;
      return [{ clinicId: clinic.id, slot, ...(km !== undefined && { km }) }];
    })
    .toSorted(place ? byDistance : bySlot);
