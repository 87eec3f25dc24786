import type { JSX } from "solid-js";
import { Field, Select } from "../../../ui/field.tsx";
import type { HolidaysForm } from "./create-holidays.ts";
import { holidaysText } from "./text.ts";
import type { WrittenDay } from "./written-calendar.ts";

type Props = { form: HolidaysForm; index: number; day: WrittenDay };

type Told = keyof ReturnType<typeof holidaysText>["problems"];

const problemOf = ({ form, index }: Props, ...names: Exclude<Told, "span">[]): string | undefined => {
  const found = names.find((name) => form.problems()?.days[index]?.has(name));
  return found && holidaysText().problems[found];
};

const kinds = ["holiday", "collective-leave"] as const;

const Source = (props: Props): JSX.Element => (
  <Field
    fixed={props.form.isFixed()}
    label={holidaysText().source}
    hint={holidaysText().sourceHint}
    problem={problemOf(props, "source")}
    value={props.day.source}
    onInput={(source) => props.form.writeDay(props.index, { source })}
  />
);

/** The fields of one holiday: when, what, and by which decree. */
export const DayFields = (props: Props): JSX.Element => {
  const write = (part: Partial<WrittenDay>): void => props.form.writeDay(props.index, part);
  const choose = (value: string): void => {
    const kind = kinds.find((one) => one === value);
    if (kind) write({ kind });
  };
  return (
    <div class="setting-fields">
      <Field
        fixed={props.form.isFixed()}
        type="date"
        label={holidaysText().date}
        problem={problemOf(props, "date", "twice")}
        value={props.day.date}
        onInput={(date) => write({ date })}
      />
      <Field
        fixed={props.form.isFixed()}
        label={holidaysText().name}
        problem={problemOf(props, "name")}
        value={props.day.name}
        onInput={(name) => write({ name })}
      />
      <Select
        fixed={props.form.isFixed()}
        label={holidaysText().kind}
        options={kinds.map((value) => ({ value, label: holidaysText().kinds[value] }))}
        value={props.day.kind}
        onChange={choose}
      />
      <Source {...props} />
    </div>
  );
};
