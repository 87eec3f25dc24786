import * as z from "zod/mini";
import type { DistrictId } from "../../../shared/place/district.ts";
import type { Receipt } from "../../../shared/request/receipt.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { type CalendarYear, type FoundCalendar, YearCalendar } from "../../../shared/roster/calendar/year-calendar.ts";
import { SavedRevision } from "../../../shared/roster/draft/saved.ts";
import { type Item, itemAt } from "../table/items.ts";
import { calendarKey, prefix } from "../table/keys.ts";
import { replaceRevision, revisionIn } from "../table/put-revision.ts";
import { reader, readOr } from "../table/readable.ts";
import { transact } from "../table/transact.ts";

/** How many saves a calendar remembers, so that a repeat gets its first answer. */
const rememberedSaves = 8;

/** A calendar with what its last saves left: they lie in it, since nothing else of a district is written with it. */
const KeptCalendar = z.object({
  ...YearCalendar.shape,
  saves: z.array(z.object({ id: z.string(), fingerprint: z.string(), answer: SavedRevision })),
});
type KeptCalendar = z.infer<typeof KeptCalendar>;
export type FoundKept = KeptCalendar & FoundCalendar;

const keptFromItem = reader((item): KeptCalendar => KeptCalendar.parse(item));

/** A calendar from its item; one that can't be read says so: its year is not to be taken for one without holidays. */
const foundCalendar = (item: Item): FoundKept =>
  readOr<FoundKept, undefined>(item, keptFromItem, undefined) ?? {
    revision: revisionIn(item),
    holidays: [],
    ramadan: [],
    saves: [],
    isUnreadable: true,
  };

/** The calendars among the items of a district, each with its year. */
export const yearsFromItems = (items: readonly Item[]): { year: CalendarYear; calendar: FoundCalendar }[] =>
  items
    .filter(({ SK }) => String(SK).startsWith(prefix.calendar))
    .map((item) => ({ year: String(item.SK).slice(prefix.calendar.length), calendar: foundCalendar(item) }));

/** A district's calendar of a year as it is this moment, or `undefined`. */
export const yearCalendarOf = async (district: DistrictId, year: CalendarYear): Promise<FoundKept | undefined> => {
  const item = await itemAt(calendarKey(district, year));
  return item && foundCalendar(item);
};

/** What a save of a calendar left when it came before, or `undefined`. */
export const calendarReceipt = (
  kept: FoundKept | undefined,
  { id }: RequestKey,
): Receipt<SavedRevision> | undefined => {
  const save = kept?.saves.find((one) => one.id === id);
  return save && { requestId: id, fingerprint: save.fingerprint, answer: save.answer };
};

type Saving = { district: DistrictId; year: CalendarYear; calendar: YearCalendar; before?: FoundKept | undefined };

/**
 * Saves a calendar in the place of the revision before its own.
 * @returns whether it did; where not, another stands there
 */
export const saveCalendar = async (
  { district, year, calendar, before }: Saving,
  { id, fingerprint }: RequestKey,
): Promise<boolean> => {
  const { revision } = calendar;
  const saves = [{ id, fingerprint, answer: { revision } }, ...(before?.saves ?? [])].slice(0, rememberedSaves);
  const kept = replaceRevision({ ...calendarKey(district, year), ...calendar, saves });
  return (await transact({ kept })) === undefined;
};
