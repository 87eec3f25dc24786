import "./absence.css";
import type { JSX } from "solid-js";
import { Field, Select } from "../../ui/field.tsx";
import { absenceText } from "./text.ts";
import type { PeriodProblem, WrittenPeriod } from "./written-period.ts";

type Props = {
  value: WrittenPeriod;
  problem?: PeriodProblem | undefined;
  fixed?: boolean | undefined;
  onWrite: (part: Partial<WrittenPeriod>) => void;
};

const choices = (words: { a: string; p: string }, whole: "a" | "p") => {
  const half = whole === "a" ? "p" : "a";
  return [
    { value: "", label: words[whole] },
    { value: half, label: words[half] },
  ];
};

/** From which day until which, half days at the ends. */
export const PeriodFields = (props: Props): JSX.Element => {
  const problemAt = (place: PeriodProblem["at"]) => (props.problem?.at === place ? props.problem.said : undefined);
  return (
    <div class="absence-period">
      <Field
        type="date"
        label={absenceText().from}
        value={props.value.from}
        problem={problemAt("from")}
        fixed={props.fixed}
        // Whoever has not chosen a last day means one day.
        onInput={(from) =>
          props.onWrite({ from, ...((props.value.to === "" || props.value.to < from) && { to: from }) })
        }
      />
      <Select
        label={absenceText().begins}
        value={props.value.begins}
        fixed={props.fixed}
        options={choices(absenceText().beginsAt, "a")}
        onChange={(begins) => props.onWrite({ begins })}
      />
      <Field
        type="date"
        label={absenceText().to}
        value={props.value.to}
        problem={problemAt("to")}
        fixed={props.fixed}
        onInput={(to) => props.onWrite({ to })}
      />
      <Select
        label={absenceText().ends}
        value={props.value.ends}
        fixed={props.fixed}
        options={choices(absenceText().endsAt, "p")}
        onChange={(ends) => props.onWrite({ ends })}
      />
    </div>
  );
};
