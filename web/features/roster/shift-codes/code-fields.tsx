import { For, type JSX } from "solid-js";
import type { Service } from "../../../../shared/place/service.ts";
import { language } from "../../../text/language.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import type { ShiftCodesForm } from "./create-shift-codes.ts";
import { shiftCodesText } from "./text.ts";
import type { CodeProblem, WrittenCode } from "./written-code.ts";

type Props = { form: ShiftCodesForm; index: number; written: WrittenCode; services: readonly Service[] };

/** What to mend of a code, in words. */
const wordsOf = (props: Props, ...problems: CodeProblem[]): string | undefined => {
  const found = problems.find((problem) => props.form.problemsOf(props.index).has(problem));
  return found && shiftCodesText().problems[found];
};

const Times = (props: Props): JSX.Element => {
  const write = (part: Partial<WrittenCode>): void => props.form.write(props.index, part);
  return (
    <div class="code-parts">
      <Field
        label={shiftCodesText().from}
        hint={shiftCodesText().timeHint}
        inputMode="numeric"
        problem={wordsOf(props, "hours")}
        value={props.written.from}
        onInput={(from) => write({ from })}
      />
      <Field
        label={shiftCodesText().to}
        hint={shiftCodesText().toHint}
        inputMode="numeric"
        value={props.written.to}
        onInput={(to) => write({ to })}
      />
      <Field
        label={shiftCodesText().friday}
        hint={shiftCodesText().fridayHint}
        inputMode="numeric"
        problem={wordsOf(props, "friday")}
        value={props.written.fridayFrom}
        onInput={(fridayFrom) => write({ fridayFrom })}
      />
      <Field
        label={shiftCodesText().fridayTo}
        inputMode="numeric"
        value={props.written.fridayTo}
        onInput={(fridayTo) => write({ fridayTo })}
      />
    </div>
  );
};

const Practice = (props: Props): JSX.Element => {
  const { write } = props.form;
  const toggle = (id: string): void => {
    const { services } = props.written;
    write(props.index, { services: services.includes(id) ? services.filter((one) => one !== id) : [...services, id] });
  };
  return (
    <>
      <fieldset class="code-services">
        <legend>{shiftCodesText().services}</legend>
        <For each={props.services}>
          {({ id, name }) => (
            <label>
              <input type="checkbox" checked={props.written.services.includes(id)} onChange={() => toggle(id)} />
              {name[language()]}
            </label>
          )}
        </For>
      </fieldset>
      <div class="code-parts">
        <Field
          label={shiftCodesText().minutes}
          inputMode="numeric"
          problem={wordsOf(props, "minutes")}
          value={props.written.minutes}
          onInput={(minutes) => write(props.index, { minutes })}
        />
        <Field
          label={shiftCodesText().places}
          hint={shiftCodesText().placesHint}
          inputMode="numeric"
          problem={wordsOf(props, "places")}
          value={props.written.places}
          onInput={(places) => write(props.index, { places })}
        />
      </div>
    </>
  );
};

/** One code: what it is called, its hours, and what can be booked in it. */
export const CodeFields = (props: Props): JSX.Element => {
  const title = (): string =>
    props.written.code.trim() === "" ? shiftCodesText().newCode : shiftCodesText().codeOf(props.written.code);
  return (
    <fieldset class="shift-code">
      <legend>{title()}</legend>
      <div class="code-parts">
        <Field
          label={shiftCodesText().code}
          hint={shiftCodesText().codeHint}
          verbatim
          problem={wordsOf(props, "code", "twice")}
          value={props.written.code}
          onInput={(code) => props.form.write(props.index, { code })}
        />
        <Field
          label={shiftCodesText().label}
          problem={wordsOf(props, "name")}
          value={props.written.name}
          onInput={(name) => props.form.write(props.index, { name })}
        />
      </div>
      <Times {...props} />
      <Practice {...props} />
      <Button onClick={() => props.form.remove(props.index)}>{shiftCodesText().remove(props.written.code)}</Button>
    </fieldset>
  );
};
