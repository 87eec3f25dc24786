import { For, type JSX, Show } from "solid-js";
import type { Service } from "../../../../shared/place/service.ts";
import { language } from "../../../text/language.ts";
import { decimal } from "../../../time/format-time.ts";
import { Field, Select } from "../../../ui/field.tsx";
import type { ShiftCodesForm } from "./create-shift-codes.ts";
import { shiftCodesText } from "./text.ts";
import { type CodeProblem, hoursOvernight, type WrittenCode, wrongClock } from "./written-code.ts";

type Props = { form: ShiftCodesForm; index: number; written: WrittenCode; services: readonly Service[] };

/** What to mend of a code, in words. */
const wordsOf = (props: Props, ...problems: CodeProblem[]): string | undefined => {
  const found = problems.find((problem) => props.form.problemsOf(props.index).has(problem));
  if (found === "twice") return shiftCodesText().twice(props.written.code.trim().toUpperCase());
  return found && shiftCodesText().problems[found];
};

/** Which parts of a code are from when until when, and how they are labelled. */
const spans = [
  ["from", "to", "hours"],
  ["fridayFrom", "fridayTo", "friday"],
  ["ramadanFrom", "ramadanTo", "ramadan"],
  ["ramadanFridayFrom", "ramadanFridayTo", undefined],
] as const;

type Clock = (typeof spans)[number][0 | 1];

const Times = (props: Props): JSX.Element => {
  const write = (part: Partial<WrittenCode>): void => props.form.write(props.index, part);
  /** Said at the one of the two that is to mend: whoever wrote an end wrong is not led to the beginning. */
  const problemAt = (side: "from" | "to", from: Clock, problem: CodeProblem | undefined) =>
    problem && wrongClock(props.written[from]) === side ? wordsOf(props, problem) : undefined;
  /** An end before the beginning is the next day's: how long that is shows whether it was meant. */
  const endHint = (from: Clock, to: Clock): string | undefined => {
    const hours = hoursOvernight(props.written[from], props.written[to]);
    if (hours !== undefined) return shiftCodesText().overnight(decimal(hours));
    return to === "to" ? shiftCodesText().toHint : undefined;
  };
  return (
    <div class="setting-pairs">
      <For each={spans}>
        {([from, to, problem]) => (
          <div class="setting-pair">
            <Field
              fixed={props.form.isFixed()}
              label={shiftCodesText().times[from]}
              hint={shiftCodesText().timeHints[from]}
              inputMode="numeric"
              problem={problemAt("from", from, problem)}
              value={props.written[from]}
              onInput={(text) => write({ [from]: text })}
            />
            <Field
              fixed={props.form.isFixed()}
              label={shiftCodesText().times[to]}
              hint={endHint(from, to)}
              inputMode="numeric"
              problem={problemAt("to", from, problem)}
              value={props.written[to]}
              onInput={(text) => write({ [to]: text })}
            />
          </div>
        )}
      </For>
    </div>
  );
};

const Services = (props: Props): JSX.Element => {
  const toggle = (id: string): void => {
    const { services } = props.written;
    props.form.write(props.index, {
      services: services.includes(id) ? services.filter((one) => one !== id) : [...services, id],
    });
  };
  return (
    <fieldset class="code-services">
      <legend>{shiftCodesText().services}</legend>
      <For each={props.services}>
        {({ id, name }) => (
          <label>
            <input
              type="checkbox"
              checked={props.written.services.includes(id)}
              aria-disabled={props.form.isFixed() ? "true" : undefined}
              onClick={(event) => props.form.isFixed() && event.preventDefault()}
              onChange={() => toggle(id)}
            />
            {name[language()]}
          </label>
        )}
      </For>
    </fieldset>
  );
};

const channels = ["video", "in-person"] as const;

const Practice = (props: Props): JSX.Element => {
  const { write } = props.form;
  return (
    <>
      <Services {...props} />
      <div class="setting-fields">
        <Select
          fixed={props.form.isFixed()}
          label={shiftCodesText().channel}
          hint={shiftCodesText().channelHints[props.written.channel]}
          value={props.written.channel}
          options={channels.map((value) => ({ value, label: shiftCodesText().channels[value] }))}
          onChange={(chosen) => write(props.index, { channel: chosen === "in-person" ? chosen : "video" })}
        />
        <Field
          fixed={props.form.isFixed()}
          label={shiftCodesText().minutes}
          inputMode="numeric"
          problem={wordsOf(props, "minutes")}
          value={props.written.minutes}
          onInput={(minutes) => write(props.index, { minutes })}
        />
        <Field
          fixed={props.form.isFixed()}
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

const kinds = ["here", "pustu", "posyandu", "mobile"] as const;

/** Where its shift is: which of a puskesmas' places, and how people call it. */
const Place = (props: Props): JSX.Element => (
  <div class="setting-fields">
    <Select
      fixed={props.form.isFixed()}
      label={shiftCodesText().place}
      value={props.written.placeKind}
      options={kinds.map((kind) => ({ value: kind, label: shiftCodesText().placeKinds[kind] }))}
      onChange={(chosen) =>
        props.form.write(props.index, { placeKind: kinds.find((kind) => kind === chosen) ?? "here" })
      }
    />
    <Show when={props.written.placeKind !== "here"}>
      <Field
        fixed={props.form.isFixed()}
        label={shiftCodesText().placeName}
        hint={shiftCodesText().placeNameHint}
        problem={wordsOf(props, "place")}
        value={props.written.placeName}
        onInput={(placeName) => props.form.write(props.index, { placeName })}
      />
    </Show>
  </div>
);

/** The fields of one code: what it is called, its hours, where it is, and what can be booked in it. */
export const CodeFields = (props: Props): JSX.Element => (
  <>
    <div class="setting-fields">
      <Field
        fixed={props.form.isFixed()}
        label={shiftCodesText().code}
        hint={shiftCodesText().codeHint}
        verbatim
        problem={wordsOf(props, "code", "twice")}
        value={props.written.code}
        onInput={(code) => props.form.write(props.index, { code })}
      />
      <Field
        fixed={props.form.isFixed()}
        label={shiftCodesText().label}
        problem={wordsOf(props, "name")}
        value={props.written.name}
        onInput={(name) => props.form.write(props.index, { name })}
      />
    </div>
    <Times {...props} />
    <Place {...props} />
    <Practice {...props} />
  </>
);
