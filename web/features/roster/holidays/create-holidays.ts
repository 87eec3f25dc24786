import type { YearCalendar } from "../../../../shared/roster/calendar/year-calendar.ts";
import type { DateSpan } from "../../../../shared/time/date-span.ts";
import { createOpenRow, placesOf } from "../../../parts/roster-settings/create-open-row.ts";
import { createRevised } from "../../../parts/roster-settings/create-revised.ts";
import { mergeBy } from "../../../parts/roster-settings/merge-written.ts";
import { shortDate } from "../../../time/format-time.ts";
import { holidaysText } from "./text.ts";
import {
  isWrittenCalendar,
  readCalendar,
  type WrittenCalendar,
  type WrittenDay,
  writtenCalendar,
} from "./written-calendar.ts";

type Deps = {
  year: string;
  known: YearCalendar;
  save: (calendar: YearCalendar, key: string) => Promise<{ revision: number }>;
  reread: () => Promise<YearCalendar & { unreadable?: boolean | undefined }>;
};

type Piece = { day: WrittenDay } | Pick<WrittenCalendar, "ramadan">;

/** Days are changed one by one; when Ramadan is, is decided in one. */
const merge = mergeBy<WrittenCalendar, Piece>({
  split: ({ days, ramadan }) => [["ramadan", { ramadan }], ...days.map((day): [string, Piece] => [day.date, { day }])],
  join: (pieces) => ({
    days: pieces.flatMap(([, piece]) => ("day" in piece ? [piece.day] : [])),
    ramadan: pieces.flatMap(([, piece]) => ("day" in piece ? [] : piece.ramadan)),
  }),
  nameOf: (key) => (key === "ramadan" ? holidaysText().ramadan(1) : shortDate(key)),
});

/** A year's holidays and Ramadan as they are being filled in. */
export const createHolidays = ({ year, known, save, reread }: Deps) => {
  const form = createRevised({
    name: `save-holidays.${year}`,
    changed: "roster.calendar-changed",
    known: writtenCalendar(known),
    save,
    sentAs: writtenCalendar,
    isWritten: isWrittenCalendar,
    read: readCalendar(year),
    merge,
    reread: async () => {
      const { unreadable, ...calendar } = await reread();
      return { ...writtenCalendar(calendar), isUnreadable: unreadable };
    },
  });
  const days = (): readonly WrittenDay[] => form.written().days;
  const spans = (): readonly DateSpan[] => form.written().ramadan;
  const rows = createOpenRow({
    wrong: () => placesOf((form.problems()?.days ?? []).map(({ size }) => size > 0)),
    submit: form.submit,
  });
  return {
    ...form,
    rows,
    submit: rows.submit,
    addDay: (): void =>
      form.write({
        days: [...days(), { date: "", kind: "holiday", name: "", source: "" }],
      }),
    removeDay: (index: number): void => form.write({ days: days().filter((_, at) => at !== index) }),
    writeDay: (index: number, part: Partial<WrittenDay>): void =>
      form.write({ days: days().map((day, at) => (at === index ? { ...day, ...part } : day)) }),
    addSpan: (): void => form.write({ ramadan: [...spans(), { from: "", until: "" }] }),
    removeSpan: (index: number): void => form.write({ ramadan: spans().filter((_, at) => at !== index) }),
    writeSpan: (index: number, part: Partial<DateSpan>): void =>
      form.write({ ramadan: spans().map((span, at) => (at === index ? { ...span, ...part } : span)) }),
  };
};

export type HolidaysForm = ReturnType<typeof createHolidays>;
