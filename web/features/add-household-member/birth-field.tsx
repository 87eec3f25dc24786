import "./birth-field.css";
import { createUniqueId, type JSX, Show } from "solid-js";
import { language } from "../../text/language.ts";
import { Field, Select } from "../../ui/field.tsx";
import type { MemberFields } from "./create-member-form.ts";
import { memberText } from "./text.ts";

type Props = { fields: MemberFields; problem: boolean; onWrite: (part: Partial<MemberFields>) => void };

const monthName = (month: number): string =>
  new Intl.DateTimeFormat(language(), { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month, 1));

/** A date of birth in three parts: a calendar is no help to find a day sixty years ago. */
export const BirthField = (props: Props): JSX.Element => {
  const id = createUniqueId();
  const months = () => [
    { value: "", label: "" },
    ...Array.from({ length: 12 }, (_, month) => ({ value: String(month + 1), label: monthName(month) })),
  ];
  return (
    <fieldset class="birth" aria-describedby={id}>
      <legend>{memberText().birth}</legend>
      <Field
        label={memberText().day}
        inputMode="numeric"
        maxLength={2}
        value={props.fields.day}
        onInput={(day) => props.onWrite({ day })}
      />
      <Select
        label={memberText().month}
        options={months()}
        value={props.fields.month}
        onChange={(month) => props.onWrite({ month })}
      />
      <Field
        label={memberText().year}
        inputMode="numeric"
        maxLength={4}
        value={props.fields.year}
        onInput={(year) => props.onWrite({ year })}
      />
      <p class="problem" id={id} aria-live="polite">
        <Show when={props.problem}>{memberText().problem.birth}</Show>
      </p>
    </fieldset>
  );
};
