import type { JSX } from "solid-js";
import { SettingForm } from "../../../parts/roster-settings/setting-form.tsx";
import { type RowWords, SettingRows } from "../../../parts/roster-settings/setting-rows.tsx";
import { shortDate } from "../../../time/format-time.ts";
import type { HolidaysForm as State } from "./create-holidays.ts";
import { DayFields } from "./day-fields.tsx";
import { RamadanFields } from "./ramadan-fields.tsx";
import { holidaysText } from "./text.ts";
import type { WrittenDay } from "./written-calendar.ts";

const dayWords = ({ date, name, kind, source }: WrittenDay): RowWords => ({
  title: date === "" ? holidaysText().newDay : `${shortDate(date)} · ${name}`,
  aside: holidaysText().kinds[kind],
  detail: source,
});

/** All that a district decides of a year, and one button for it together. */
export const HolidaysForm = (props: { form: State }): JSX.Element => (
  <SettingForm form={props.form}>
    <RamadanFields form={props.form} />
    <SettingRows
      rows={props.form.rows}
      items={props.form.written().days}
      wordsOf={dayWords}
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
