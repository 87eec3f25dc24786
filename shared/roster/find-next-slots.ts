import type { Clinic, ClinicId } from "../place/clinic.ts";
import { distanceKm, type Place } from "../place/place.ts";
import type { Instant } from "../time/instant.ts";
import type { Slot } from "./slot.ts";

/** A clinic's next free slot, and how far away the clinic is where both places are known. */
export type ClinicNextSlot = { clinicId: ClinicId; slot: Slot; km?: number };

type Asked = { clinics: readonly Clinic[]; next: Record<ClinicId, Slot>; place?: Place | undefined; from: Instant };

const byDistance = (a: ClinicNextSlot, b: ClinicNextSlot): number =>
  (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY) || a.slot.start - b.slot.start;
const bySlot = (a: ClinicNextSlot, b: ClinicNextSlot): number => a.slot.start - b.slot.start;

/** The clinics with a slot free at or after `from`: nearest first where a place is given, else soonest first. */
export const findNextSlots = ({ clinics, next, place, from }: Asked): ClinicNextSlot[] =>
  clinics
    .flatMap((clinic): ClinicNextSlot[] => {
      const slot = next[clinic.id];
      if (!slot || slot.start < from) return [];
      const km = place && clinic.place && Math.round(distanceKm(place, clinic.place) * 10) / 10;
      return [{ clinicId: clinic.id, slot, ...(km !== undefined && { km }) }];
    })
    .toSorted(place ? byDistance : bySlot);
