import type { PractitionerId } from "../../../../../shared/people/practitioner.ts";
import type { LocalDate } from "../../../../../shared/time/local-date.ts";
import { isSameEntry, type Sheet } from "../sheet/sheet.ts";

/** On which days somebody's row is not as it was. */
export type ForeignRow = { practitionerId: PractitionerId; dates: LocalDate[] };

/** The rows that came to hold something else while nothing was written here. */
export const foreignRows = (before: Sheet, now: Sheet): ForeignRow[] =>
  now.rows.flatMap(({ practitionerId, entries }) => {
    const known = before.rows.find((row) => row.practitionerId === practitionerId)?.entries ?? [];
    const dates = now.dates.filter((_, index) => {
      const [a, b] = [known[index], entries[index]];
      return b !== undefined && !isSameEntry(a ?? { codes: [], locked: false }, b);
    });
    return dates.length > 0 ? [{ practitionerId, dates }] : [];
  });
