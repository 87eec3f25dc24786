import { Index, type JSX, Show } from "solid-js";
import { mostFasts } from "../../../../shared/roster/calendar/year-calendar.ts";
import type { DateSpan } from "../../../../shared/time/date-span.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import type { HolidaysForm } from "./create-holidays.ts";
import { holidaysText } from "./text.ts";

const Span = (props: { form: HolidaysForm; index: number; span: DateSpan }): JSX.Element => (
  <fieldset class="setting-part">
    <legend>{holidaysText().ramadan(props.index + 1)}</legend>
    <p class="hint">{holidaysText().ramadanHint}</p>
    <div class="setting-fields">
      <Field
        fixed={props.form.isFixed()}
        type="date"
        label={holidaysText().from}
        problem={props.form.problems()?.ramadan[props.index] ? holidaysText().problems.span : undefined}
        value={props.span.from}
        onInput={(from) => props.form.writeSpan(props.index, { from })}
      />
      <Field
        fixed={props.form.isFixed()}
        type="date"
        label={holidaysText().until}
        value={props.span.until}
        onInput={(until) => props.form.writeSpan(props.index, { until })}
      />
    </div>
    <Show when={!props.form.isFixed()}>
      <Button onClick={() => props.form.removeSpan(props.index)}>{holidaysText().removeRamadan}</Button>
    </Show>
  </fieldset>
);

/** When Ramadan is in a year. */
export const RamadanFields = (props: { form: HolidaysForm }): JSX.Element => (
  <>
    <Index each={props.form.written().ramadan}>
      {(span, index) => <Span form={props.form} index={index} span={span()} />}
    </Index>
    <Show when={!props.form.isFixed() && props.form.written().ramadan.length < mostFasts}>
      <Button icon="plus" onClick={() => props.form.addSpan()}>
        {holidaysText().addRamadan}
      </Button>
    </Show>
  </>
);
