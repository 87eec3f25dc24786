import { speltOtherwise } from "../../../shared/people/names/name-likeness.ts";
import type { Clinic, ClinicId } from "../../../shared/place/clinic.ts";
import { distanceKm, type Place } from "../../../shared/place/place.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { plain } from "../../../shared/text/plain.ts";

/** Text as people mean it: without case, accents, spaces and signs. */
const bare = (text: string): string => plain(text).replace(/[^a-z0-9]/g, "");

const withoutKind = (name: string): string => name.trim().replace(/^puskesmas/i, "");

const withoutRank = (district: string): string => district.trim().replace(/^(kabupaten|kab|kota)\b\.?/i, "");

/**
 * The clinics whose name or kecamatan contains what was typed, however it was spaced; where none does, all of them for the
 * district's own name, else those that are spelt almost so.
 */
export const clinicsMatching = (clinics: readonly Clinic[], typed: string, district: string): Clinic[] => {
  const wanted = withoutKind(typed);
  const having = (fits: (name: string) => boolean): Clinic[] =>
    clinics.filter(({ name, kecamatan }) => fits(withoutKind(name)) || fits(kecamatan.name));
  const found = having((name) => bare(name).includes(bare(wanted)));
  if (found.length > 0) return found;
  if (bare(withoutRank(district)).startsWith(bare(withoutRank(wanted)))) return [...clinics];
  return having((name) => speltOtherwise(wanted, name) > 0);
};

/** A clinic with what decides between clinics. */
export type ClinicChoice = { clinic: Clinic; km?: number; next?: Slot };

type NextSlots = ReadonlyMap<ClinicId, Slot>;
type Facts = {
  place?: Place | undefined;
  next?: NextSlots | undefined;
  /** The free times they are ordered by, which may be older. */
  orderedBy?: NextSlots | undefined;
};

const choiceOf = (clinic: Clinic, { place, next }: Facts): ClinicChoice => {
  const slot = next?.get(clinic.id);
  const km = place && clinic.place ? distanceKm(place, clinic.place) : undefined;
  return { clinic, ...(km !== undefined && { km }), ...(slot && { next: slot }) };
};

const last = Number.POSITIVE_INFINITY;

/** Nearest first where a place is known, else soonest first, else by name. */
export const clinicChoices = (clinics: readonly Clinic[], facts: Facts): ClinicChoice[] => {
  const soonest = ({ clinic }: ClinicChoice): number => facts.orderedBy?.get(clinic.id)?.start ?? last;
  return clinics
    .map((clinic) => choiceOf(clinic, facts))
    .sort(
      (a, b) =>
        (facts.place ? (a.km ?? last) - (b.km ?? last) || 0 : 0) ||
        soonest(a) - soonest(b) ||
        a.clinic.name.localeCompare(b.clinic.name),
    );
};
