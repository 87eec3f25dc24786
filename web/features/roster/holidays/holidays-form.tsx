import type { JSX } from "solid-js";
import type { HolidayShifts } from "../../../../shared/roster/calendar/holiday-shifts.ts";
import { SettingForm } from "../../../parts/roster-settings/setting-form.tsx";
import { type RowWords, SettingRows } from "../../../parts/roster-settings/setting-rows.tsx";
import { shortDate } from "../../../time/format-time.ts";
import type { HolidaysForm as State } from "./create-holidays.ts";
import { DayFields } from "./day-fields.tsx";
import { RamadanFields } from "./ramadan-fields.tsx";
import { holidaysText } from "./text.ts";
import { workedWords } from "./worked.tsx";
import type { WrittenDay } from "./written-calendar.ts";

type Props = { form: State; worked: readonly HolidayShifts[] };

const dayWords = ({ date, name, kind, source }: WrittenDay, worked: Props["worked"] = []): RowWords => ({
  title: date === "" ? holidaysText().newDay : `${shortDate(date)} · ${name}`,
  aside: holidaysText().kinds[kind],
  detail: [source, ...worked.filter((day) => day.date === date).map(workedWords)].join(" · "),
});

/** All that a district decides of a year, and one button for it together. */
export const HolidaysForm = (props: Props): JSX.Element => (
  <SettingForm form={props.form}>
    <RamadanFields form={props.form} />
    <SettingRows
      rows={props.form.rows}
      items={props.form.written().days}
      wordsOf={(day) => dayWords(day, props.worked)}
      none={holidaysText().none}
      isFixed={props.form.isFixed()}
      add={props.form.addDay}
      addWord={holidaysText().add}
      remove={props.form.removeDay}
      removeWord={(day) => holidaysText().remove(dayWords(day).title)}
    >
      {(day, index) => <DayFields form={props.form} index={index} day={day()} />}
    </SettingRows>
  </SettingForm>
);
