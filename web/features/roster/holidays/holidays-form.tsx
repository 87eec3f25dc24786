import { Index, type JSX, Show } from "solid-js";
import { SettingForm } from "../../../parts/roster-settings/setting-form.tsx";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { HolidaysForm as State } from "./create-holidays.ts";
import { DayFields } from "./day-fields.tsx";
import { RamadanFields } from "./ramadan-fields.tsx";
import { holidaysText } from "./text.ts";

/** All that a district decides of a year, and one button for it together. */
export const HolidaysForm = (props: { form: State }): JSX.Element => (
  <SettingForm form={props.form}>
    <RamadanFields form={props.form} />
    <Index each={props.form.written().days} fallback={<Notice>{holidaysText().none}</Notice>}>
      {(day, index) => <DayFields form={props.form} index={index} day={day()} />}
    </Index>
    <Show when={!props.form.isFixed()}>
      <Button icon="plus" onClick={() => props.form.addDay()}>
        {holidaysText().add}
      </Button>
    </Show>
  </SettingForm>
);
