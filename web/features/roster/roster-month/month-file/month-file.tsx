import { For, type JSX, Show } from "solid-js";
import { Button } from "../../../../ui/button.tsx";
import { Notice } from "../../../../ui/notice.tsx";
import { saidText } from "../editing/in-words.ts";
import type { RosterView } from "../month/roster-view.ts";
import type { TableProblem } from "../spreadsheet/read-month-table.ts";
import { createMonthFile } from "./create-month-file.ts";
import { monthFileText } from "./text.ts";

/** As many as one mends before one tries again. */
const most = 20;

/** Hands a text to the browser as a file to keep. */
const handOut = (text: string, name: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
};

/** What is to be mended in a file, by its rows and columns. */
const WrongFile = (props: { name: string; problems: readonly TableProblem[] }): JSX.Element => (
  <Notice kind="danger" takesFocus>
    <p>{monthFileText().wrong(props.name, props.problems.length)}</p>
    <ul>
      <For each={props.problems.slice(0, most)}>
        {(problem) => (
          <li>
            {"row" in problem && `${monthFileText().where(problem.row, problem.column)} `}
            {monthFileText().problems[problem.what](problem.text)}
          </li>
        )}
      </For>
    </ul>
    <Show when={props.problems.length > most}>
      <p>{monthFileText().more(props.problems.length - most)}</p>
    </Show>
  </Notice>
);

/** Takes the month to a spreadsheet and back. */
export const MonthFile = (props: { view: RosterView }): JSX.Element => {
  const file = createMonthFile(props.view);
  let input: HTMLInputElement | undefined;
  const wrong = () => {
    const state = file.state();
    return state.status === "wrong" ? state : undefined;
  };
  const made = () => {
    const state = file.state();
    return state.status === "read" ? state.gesture : undefined;
  };
  const read = (): void => {
    const chosen = input?.files?.[0];
    // The same file, mended, is chosen again.
    if (input && chosen) void file.read(chosen).then(() => input && Object.assign(input, { value: "" }));
  };
  return (
    <div class="roster-file no-print">
      <div class="roster-bar">
        <Button onClick={() => handOut(file.write(), file.name())}>{monthFileText().write}</Button>
        <Button onClick={() => input?.click()}>{monthFileText().read}</Button>
        <input ref={input} type="file" accept=".csv,.txt,text/csv" hidden onChange={read} />
      </div>
      <Show when={file.state().status === "same"}>
        <Notice kind="done">{monthFileText().same}</Notice>
      </Show>
      <Show when={made()}>
        {(gesture) => <Notice kind="done">{saidText({ what: "changed", gesture: gesture() })}</Notice>}
      </Show>
      <Show when={wrong()} keyed>
        {(state) => <WrongFile name={state.name} problems={state.problems} />}
      </Show>
    </div>
  );
};
