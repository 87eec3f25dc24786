import type { DistrictId } from "../../../shared/place/district.ts";
import type { CalendarYear, FoundCalendar } from "../../../shared/roster/calendar/year-calendar.ts";
import { requirePlace } from "../../place/require-place.ts";
import type { directoryOf } from "../../store/district/directory-of.ts";
import type { FoundKept, yearCalendarOf } from "../../store/district/year-calendars.ts";

type Deps = { directoryOf: typeof directoryOf; yearCalendarOf: typeof yearCalendarOf };

/**
 * A district's calendar of a year as it stands: the one that was saved, or else the holidays that were entered one by one.
 * @throws Refusal `place.unknown` when there is no such district
 */
export const calendarOfYear = async (
  { directoryOf, yearCalendarOf }: Deps,
  district: DistrictId,
  year: CalendarYear,
): Promise<{ kept: FoundKept | undefined; standing: FoundCalendar }> => {
  const [kept, directory] = await Promise.all([yearCalendarOf(district, year), directoryOf(district)]);
  const entered = requirePlace(directory).holidays.filter(({ date }) => date.startsWith(year));
  const { revision, holidays, ramadan } = kept ?? { revision: 0, holidays: entered, ramadan: [] };
  return { kept, standing: { revision, holidays, ramadan, ...(kept?.isUnreadable && { isUnreadable: true }) } };
};
