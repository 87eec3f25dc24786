import { For, type JSX } from "solid-js";
import type { Practitioner } from "../../../../shared/people/practitioner.ts";
import { Field, Select } from "../../../ui/field.tsx";
import type { RotationsForm } from "./create-rotations.ts";
import { rotationsText } from "./text.ts";
import { WeekFields } from "./week-fields.tsx";
import type { WrittenRotation } from "./written-rotation.ts";

type Props = {
  form: RotationsForm;
  index: number;
  written: WrittenRotation;
  people: readonly Practitioner[];
};

const People = (props: Props): JSX.Element => {
  const options = () => [
    { value: "", label: rotationsText().notIn },
    ...props.written.weeks.map((_, week) => ({ value: String(week + 1), label: rotationsText().begins(week + 1) })),
  ];
  /** A week that was taken away is the last that there is now. */
  const beginOf = (id: string): string => {
    const week = props.written.begins[id] ?? "";
    return week === "" ? "" : String(Math.min(Number(week), props.written.weeks.length));
  };
  const isTwice = (id: string): boolean => props.form.problems()?.[props.index]?.twice.includes(id) ?? false;
  return (
    <fieldset class="rotation-people">
      <legend>{rotationsText().people}</legend>
      <For each={props.people}>
        {({ id, name }) => (
          <Select
            fixed={props.form.isFixed()}
            label={name}
            options={options()}
            problem={isTwice(id) ? rotationsText().problems.twice : undefined}
            value={beginOf(id)}
            onChange={(week) => props.form.change(props.index, { begins: { ...props.written.begins, [id]: week } })}
          />
        )}
      </For>
    </fieldset>
  );
};

/** The fields of one rotation: its weeks, and who begins with which. */
export const RotationFields = (props: Props): JSX.Element => {
  const problems = () => props.form.problems()?.[props.index];
  return (
    <>
      <div class="setting-fields">
        <Field
          fixed={props.form.isFixed()}
          label={rotationsText().name}
          problem={problems()?.name ? rotationsText().problems.name : undefined}
          value={props.written.name}
          onInput={(text) => props.form.change(props.index, { name: text })}
        />
        <Field
          fixed={props.form.isFixed()}
          type="date"
          label={rotationsText().since}
          hint={rotationsText().sinceHint}
          problem={problems()?.since ? rotationsText().problems.since : undefined}
          value={props.written.since}
          onInput={(since) => props.form.change(props.index, { since })}
        />
      </div>
      <WeekFields {...props} />
      <People {...props} />
    </>
  );
};
