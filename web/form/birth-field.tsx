import "./birth-field.css";
import { createUniqueId, type JSX } from "solid-js";
import { language } from "../text/language.ts";
import { Field, Select } from "../ui/field.tsx";
import type { BirthParts } from "./birth-parts.ts";
import { formText } from "./text.ts";

type Props = {
  value: BirthParts;
  problem: string | undefined;
  fixed: boolean;
  onWrite: (part: Partial<BirthParts>) => void;
};

const monthName = (month: number): string =>
  new Intl.DateTimeFormat(language(), { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month, 1));

const monthOptions = () => [
  { value: "", label: "" },
  ...Array.from({ length: 12 }, (_, month) => ({ value: String(month + 1), label: monthName(month) })),
];

/** A date of birth in three parts: a calendar is no help to find a day sixty years ago. */
export const BirthField = (props: Props): JSX.Element => {
  const id = createUniqueId();
  const isWrong = (): boolean => Boolean(props.problem);
  return (
    <fieldset class="birth" aria-describedby={id} data-wrong={isWrong() ? formText().birth : undefined}>
      <legend>{formText().birth}</legend>
      <Field
        label={formText().day}
        inputMode="numeric"
        autocomplete="off"
        invalid={isWrong()}
        fixed={props.fixed}
        value={props.value.day}
        onInput={(day) => props.onWrite({ day })}
      />
      <Select
        label={formText().month}
        options={monthOptions()}
        invalid={isWrong()}
        fixed={props.fixed}
        value={props.value.month}
        onChange={(month) => props.onWrite({ month })}
      />
      <Field
        label={formText().year}
        inputMode="numeric"
        autocomplete="off"
        invalid={isWrong()}
        fixed={props.fixed}
        value={props.value.year}
        onInput={(year) => props.onWrite({ year })}
      />
      <p class="problem" id={id} aria-live="polite">
        {props.problem}
      </p>
    </fieldset>
  );
};
