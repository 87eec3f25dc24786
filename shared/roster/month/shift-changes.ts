import type { ClinicId } from "../../place/clinic.ts";
import { siteKey } from "../../place/site.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { OwnShift } from "./own-shifts.ts";

/** A person's month as it was at a time: their shifts, and the clinics whose month was published then. */
export type OwnMonth = { shifts: readonly OwnShift[]; published: readonly { clinicId: ClinicId }[] };

/** Which shifts came since a month was seen, and which are no more. */
export type ShiftChanges = { added: OwnShift[]; gone: OwnShift[] };

/** What makes two shifts the same to whoever has them; what a code is called does not. */
const sameAs = ({ clinicId, date, code, hours, outpost, channel }: OwnShift): string =>
  `${clinicId} ${date} ${code} ${hours.from} ${hours.to} ${siteKey(outpost)} ${channel}`;

const without = (shifts: readonly OwnShift[], others: readonly OwnShift[]): OwnShift[] => {
  const known = new Set(others.map(sameAs));
  return shifts.filter((shift) => !known.has(sameAs(shift)));
};

/**
 * What has changed since somebody saw their month, from `today` on. Of a clinic whose month was not published then,
 * nothing has changed: all of it is new at once.
 */
export const shiftChanges = (seen: OwnMonth, now: OwnMonth, today: LocalDate): ShiftChanges => {
  const clinics = new Set(seen.published.map(({ clinicId }) => clinicId));
  const ahead = ({ shifts }: OwnMonth): OwnShift[] =>
    shifts.filter(({ clinicId, date }) => date >= today && clinics.has(clinicId));
  return { added: without(ahead(now), seen.shifts), gone: without(ahead(seen), now.shifts) };
};
