import { createMemo, For, type JSX, Show } from "solid-js";
import type { RosterView } from "../month/roster-view.ts";
import { isIn } from "../sheet/selection.ts";
import type { Entry } from "../sheet/sheet.ts";
import { rosterText } from "../text.ts";

type Props = { view: RosterView; row: number; column: number; entry: Entry };

const order = ["blocks", "warns", "informs"] as const;

/** What a cell is just now. */
const createCell = (props: Props) => {
  const { cursor } = props.view.month;
  const isCursor = createMemo(() => cursor.spot().row === props.row && cursor.spot().column === props.column);
  const isSelected = createMemo(() => isIn(cursor.area(), { row: props.row, column: props.column }));
  const remarks = createMemo(() => props.view.remarksAt({ row: props.row, column: props.column }));
  return {
    isCursor,
    isSelected,
    said: (): string =>
      remarks()
        .map(({ text }) => text)
        .join(" "),
    severity: () => order.find((one) => remarks().some((remark) => remark.severity === one)),
    isDraft: createMemo(() => props.view.isDraft({ row: props.row, column: props.column })),
    isPast: (): boolean => props.column < props.view.sheet().open,
    written: (): string => (isCursor() ? props.view.written() : ""),
  };
};

/** Codes as one writes them; of several each may have a line of its own. */
const Codes = (props: { codes: readonly string[] }): JSX.Element => (
  <span class="roster-codes" translate="no">
    <For each={props.codes}>
      {(code, index) => (
        <>
          <Show when={index() > 0}>
            <small>+</small>
            <wbr />
          </Show>
          {code}
        </>
      )}
    </For>
  </span>
);

const Lock = (): JSX.Element => (
  <span class="roster-lock">
    <span class="unseen">{rosterText().locked}</span>
  </span>
);

/** A day of a person: its codes, whether it is locked, and what is wrong with it. */
export const RosterCell = (props: Props): JSX.Element => {
  const { isCursor, isSelected, said, severity, isDraft, isPast, written } = createCell(props);
  const id = (): string => `cell-${props.row}-${props.column}`;
  return (
    <td
      id={id()}
      role="gridcell"
      data-row={props.row}
      data-column={props.column}
      data-off={props.view.isOff(props.column) ? "" : undefined}
      data-draft={isDraft() ? "" : undefined}
      data-past={isPast() ? "" : undefined}
      data-severity={severity()}
      data-writing={written() === "" ? undefined : ""}
      tabIndex={isCursor() ? 0 : -1}
      aria-colindex={props.column + 2}
      aria-selected={isSelected()}
      aria-readonly={isPast() ? "true" : undefined}
      aria-invalid={severity() === "blocks" || severity() === "warns" ? "true" : undefined}
      aria-describedby={said() === "" ? undefined : `${id()}-said`}
    >
      <Codes codes={written() === "" ? props.entry.codes : written().split("+")} />
      {props.view.month.leave()?.markAt(props)}
      <Show when={props.entry.locked}>
        <Lock />
      </Show>
      <Show when={said()}>
        <span hidden id={`${id()}-said`}>
          {said()}
        </span>
      </Show>
    </td>
  );
};
