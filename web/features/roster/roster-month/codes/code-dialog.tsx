import { createEffect, createSignal, For, type JSX, on, onMount, Show } from "solid-js";
import { dayAndMonth } from "../../../../time/format-time.ts";
import { Button } from "../../../../ui/button.tsx";
import { Dialog } from "../../../../ui/dialog.tsx";
import { hoursText } from "../editing/in-words.ts";
import type { RosterView } from "../month/roster-view.ts";
import { entryAt } from "../sheet/sheet.ts";
import { rosterText } from "../text.ts";
import { codesText } from "./text.ts";

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

type BoxesProps = {
  view: RosterView;
  chosen: readonly string[];
  /** Codes that the cell has and the clinic has not: they can only be taken away. */
  unknown: readonly string[];
  onToggle: (code: string) => void;
  onApply: () => void;
};

const Box = (props: Pick<BoxesProps, "chosen" | "onToggle"> & { code: string; children: JSX.Element }): JSX.Element => (
  <label>
    <input type="checkbox" checked={props.chosen.includes(props.code)} onChange={() => props.onToggle(props.code)} />
    <strong translate="no">{props.code}</strong>
    {props.children}
  </label>
);

/** A box for each code; up and down lead from one to the next, Enter takes what is chosen. */
const CodeBoxes = (props: BoxesProps): JSX.Element => {
  const { month } = props.view;
  let list: HTMLFieldSetElement | undefined;
  const boxes = (): HTMLInputElement[] => [...(list?.querySelectorAll("input") ?? [])];
  // The way out has the focus first, as in each dialog; here one has come to choose.
  onMount(() => queueMicrotask(() => (boxes().find(({ checked }) => checked) ?? boxes()[0])?.focus()));
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const at = boxes().findIndex((box) => box.matches(":focus"));
    if (event.key === "Enter") props.onApply();
    else if (step !== undefined) boxes()[(at + step + boxes().length) % boxes().length]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <fieldset class="roster-codes-list" ref={list} onKeyDown={press}>
      <legend class="unseen">{rosterText().codes}</legend>
      <For each={props.unknown}>
        {(code) => (
          <Box {...props} code={code}>
            <span>{rosterText().breaks.unknownCode(code)}</span>
          </Box>
        )}
      </For>
      <For each={month.codes()}>
        {(code) => (
          <Box {...props} code={code.code}>
            <span>{code.name}</span>
            <span class="quiet figures">{hoursText(code, props.view.dateAt(month.cursor.spot().column))}</span>
            <Show when={code.outpost}>{(outpost) => <span class="quiet">{outpost().name}</span>}</Show>
          </Box>
        )}
      </For>
    </fieldset>
  );
};

/** The codes with their hours, to choose one or several for what is selected. */
export const CodeDialog = (props: { view: RosterView }): JSX.Element => {
  const { month } = props.view;
  const [chosen, setChosen] = createSignal<readonly string[]>([]);
  const begin = (open: boolean): void => {
    if (open) setChosen(entryAt(props.view.sheet(), month.cursor.spot()).codes);
  };
  createEffect(on(month.isChoosing, begin));
  const toggle = (code: string): void =>
    void setChosen((all) => (all.includes(code) ? all.filter((one) => one !== code) : [...all, code]));
  const apply = (): void => {
    month.choose(false);
    month.editing.put(chosen());
  };
  const unknown = (): string[] =>
    entryAt(props.view.sheet(), month.cursor.spot()).codes.filter((code) => !month.draft.names().includes(code));
  const title = (): string => {
    const { row, column } = month.cursor.spot();
    return codesText().codesFor(dayAndMonth(props.view.dateAt(column)), props.view.nameAt(row));
  };
  return (
    <Dialog
      open={month.isChoosing()}
      title={title()}
      safe={codesText().cancel}
      onClose={() => month.choose(false)}
      act={
        <Button wide onClick={apply}>
          {codesText().apply}
        </Button>
      }
    >
      <Show when={month.isChoosing()}>
        <CodeBoxes view={props.view} chosen={chosen()} unknown={unknown()} onToggle={toggle} onApply={apply} />
      </Show>
    </Dialog>
  );
};
