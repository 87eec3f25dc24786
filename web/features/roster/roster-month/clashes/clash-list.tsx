import "./clash-list.css";
import { For, type JSX } from "solid-js";
import { shortDate } from "../../../../time/format-time.ts";
import { Button } from "../../../../ui/button.tsx";
import { Notice } from "../../../../ui/notice.tsx";
import { entryText } from "../editing/in-words.ts";
import type { RosterView } from "../month/roster-view.ts";
import { entryAt, type Spot } from "../sheet/sheet.ts";
import type { RowClash } from "../written/merge-row.ts";
import { clashText } from "./text.ts";

/** The cells that two have written, each with both to choose from. */
export const ClashList = (props: { view: RosterView }): JSX.Element => {
  const { draft, cursor } = props.view.month;
  const spotOf = ({ practitionerId, date }: RowClash): Spot => {
    const { rows, dates } = props.view.sheet();
    return { row: rows.findIndex((one) => one.practitionerId === practitionerId), column: dates.indexOf(date) };
  };
  const mine = (clash: RowClash): string => entryText(entryAt(props.view.sheet(), spotOf(clash)));
  /** What was pressed is gone: whoever pressed it is led to the next one, or to the cell. */
  const settle = (clash: RowClash, by: "mine" | "theirs"): void => {
    const { row, column } = spotOf(clash);
    draft.settle(clash, by);
    cursor.to({ row, column });
    const next = document.querySelector<HTMLElement>(".roster-clash button");
    (next ?? document.getElementById(`cell-${row}-${column}`))?.focus();
  };
  return (
    <Notice kind="danger">
      <For each={draft.clashes()}>
        {(clash) => (
          <div class="roster-clash">
            <p>
              {clashText().clash(
                shortDate(clash.date),
                props.view.names.person(clash.practitionerId),
                mine(clash),
                entryText(clash.theirs),
              )}
            </p>
            <Button onClick={() => settle(clash, "mine")}>{clashText().keepMine(mine(clash))}</Button>
            <Button onClick={() => settle(clash, "theirs")}>{clashText().takeTheirs(entryText(clash.theirs))}</Button>
          </div>
        )}
      </For>
    </Notice>
  );
};
