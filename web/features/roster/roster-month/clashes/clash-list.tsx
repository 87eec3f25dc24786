import "./clash-list.css";
import { For, type JSX } from "solid-js";
import { shortDate } from "../../../../time/format-time.ts";
import { Button } from "../../../../ui/button.tsx";
import { Notice } from "../../../../ui/notice.tsx";
import { entryText } from "../editing/in-words.ts";
import type { RosterView } from "../month/roster-view.ts";
import { entryAt } from "../sheet/sheet.ts";
import type { Clash } from "../written/merge-row.ts";
import { clashText } from "./text.ts";

/** The cells that two have written, each with both to choose from. */
export const ClashList = (props: { view: RosterView }): JSX.Element => {
  const { draft } = props.view.month;
  const mine = ({ practitionerId, date }: Clash): string => {
    const { rows, dates } = props.view.sheet();
    const row = rows.findIndex((one) => one.practitionerId === practitionerId);
    return entryText(entryAt({ rows }, { row, column: dates.indexOf(date) }));
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
            <Button onClick={() => draft.settle(clash, "mine")}>{clashText().keepMine(mine(clash))}</Button>
            <Button onClick={() => draft.settle(clash, "theirs")}>
              {clashText().takeTheirs(entryText(clash.theirs))}
            </Button>
          </div>
        )}
      </For>
    </Notice>
  );
};
