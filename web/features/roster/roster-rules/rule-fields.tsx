import { type JSX, Show } from "solid-js";
import { settingsText } from "../../../parts/roster-settings/text.ts";
import { Field, Select } from "../../../ui/field.tsx";
import { ManyChips } from "../../../ui/many-chips.tsx";
import type { RulesForm } from "./create-roster-rules.ts";
import { rulesText } from "./text.ts";
import { type FiguredRule, figures, type RuleName, type Severity } from "./written-rules.ts";

const severities: readonly Severity[] = ["blocks", "warns", "informs", "off"];

const isFigured = (name: RuleName): name is FiguredRule => name in figures;

const Figure = (props: { form: RulesForm; name: FiguredRule }): JSX.Element => (
  <Field
    fixed={props.form.isFixed()}
    label={rulesText().figures[props.name]}
    inputMode="numeric"
    problem={props.form.problems()?.has(props.name) ? rulesText().problem(figures[props.name]) : undefined}
    value={props.form.written().figures[props.name]}
    onInput={(text) => props.form.write({ figures: { ...props.form.written().figures, [props.name]: text } })}
  />
);

const Weekdays = (props: { form: RulesForm }): JSX.Element => (
  <ManyChips
    fixed={props.form.isFixed()}
    legend={rulesText().weekdays}
    options={settingsText().days.map((label, index) => ({ value: String(index + 1), label }))}
    values={props.form.written().weekdays.map(String)}
    problem={props.form.problems()?.has("no-doctor") ? rulesText().noDay : undefined}
    onChange={(weekdays) => props.form.write({ weekdays: weekdays.map(Number) })}
  />
);

/** One rule: how severe it is, and what it asks. */
export const RuleFields = (props: { form: RulesForm; name: RuleName }): JSX.Element => {
  const choose = (value: string): void => {
    const severity = severities.find((one) => one === value);
    if (severity) props.form.write({ severities: { ...props.form.written().severities, [props.name]: severity } });
  };
  const figured = (): FiguredRule | undefined => (isFigured(props.name) ? props.name : undefined);
  return (
    <fieldset class="setting-part">
      <legend>{rulesText().rules[props.name]}</legend>
      <div class="setting-fields">
        <Select
          fixed={props.form.isFixed()}
          label={rulesText().severity}
          options={severities.map((value) => ({ value, label: rulesText().severities[value] }))}
          value={props.form.written().severities[props.name]}
          onChange={choose}
        />
        <Show when={figured()}>{(name) => <Figure form={props.form} name={name()} />}</Show>
      </div>
      <Show when={props.name === "no-doctor"}>
        <Weekdays form={props.form} />
      </Show>
    </fieldset>
  );
};
