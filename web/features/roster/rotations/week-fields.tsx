import "../../../ui/field.css";
import { For, Index, type JSX, Show } from "solid-js";
import { mostShifts } from "../../../../shared/roster/month/roster-row.ts";
import { mostWeeks } from "../../../../shared/roster/settings/rotations.ts";
import { settingsText } from "../../../parts/roster-settings/text.ts";
import { Button } from "../../../ui/button.tsx";
import type { RotationsForm } from "./create-rotations.ts";
import { rotationsText } from "./text.ts";
import { emptyWeek, isWrongCell, type WrittenRotation } from "./written-rotation.ts";

type Props = { form: RotationsForm; index: number; written: WrittenRotation };

const Week = (props: Props & { week: number; cells: readonly string[] }): JSX.Element => {
  const write = (day: number, text: string): void =>
    props.form.change(props.index, {
      weeks: props.written.weeks.map((cells, at) =>
        at === props.week ? cells.map((cell, on) => (on === day ? text : cell)) : cells,
      ),
    });
  const isWrong = (day: number): boolean => {
    const problems = props.form.problems()?.[props.index];
    return problems !== undefined && isWrongCell(props.cells[day] ?? "", problems);
  };
  return (
    <fieldset class="rotation-week">
      <legend>{rotationsText().week(props.week + 1)}</legend>
      <For each={settingsText().days}>
        {(day, on) => (
          <label class="field" data-wrong={isWrong(on()) ? rotationsText().cell(props.week + 1, day) : undefined}>
            <span class="label" aria-hidden="true">
              {day.slice(0, 3)}
            </span>
            <input
              aria-label={rotationsText().cell(props.week + 1, day)}
              aria-invalid={isWrong(on()) ? "true" : undefined}
              autocapitalize="characters"
              autocorrect="off"
              spellcheck={false}
              value={props.cells[on()] ?? ""}
              readOnly={props.form.isFixed()}
              onInput={(event) => write(on(), event.currentTarget.value)}
            />
          </label>
        )}
      </For>
    </fieldset>
  );
};

/** What is to mend in the weeks, in words. */
const problemOf = (props: Props): string | undefined => {
  const problems = props.form.problems()?.[props.index];
  if (!problems) return undefined;
  const words = rotationsText().problems;
  if (problems.unknown.length > 0) return words.cells(problems.unknown.join(", "));
  return problems.crowd ? words.crowd(mostShifts) : undefined;
};

/** The weeks of a rotation, day by day. */
export const WeekFields = (props: Props): JSX.Element => {
  const put = (weeks: WrittenRotation["weeks"]): void => props.form.change(props.index, { weeks });
  return (
    <div class="rotation-weeks">
      <p class="hint">{rotationsText().cellsHint}</p>
      <Index each={props.written.weeks}>{(cells, week) => <Week {...props} week={week} cells={cells()} />}</Index>
      <p class="problem" aria-live="polite">
        {problemOf(props)}
      </p>
      <Show when={!props.form.isFixed()}>
        <div class="setting-choice">
          <Show when={props.written.weeks.length < mostWeeks}>
            <Button onClick={() => put([...props.written.weeks, emptyWeek])}>{rotationsText().addWeek}</Button>
          </Show>
          <Show when={props.written.weeks.length > 1}>
            <Button onClick={() => put(props.written.weeks.slice(0, -1))}>{rotationsText().removeWeek}</Button>
          </Show>
        </div>
      </Show>
    </div>
  );
};
