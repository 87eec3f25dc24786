import { For, type JSX, Show } from "solid-js";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { shortWeekday } from "../../../time/format-time.ts";
import { hoursText } from "./editing/in-words.ts";
import type { RosterMonthState } from "./month/create-roster-month.ts";
import { rosterText } from "./text.ts";

/** The codes with their hours on a day: what they mean, and for a finger the way to write them; above them what is in sight as well. */
export const CodeBar = (props: { month: RosterMonthState; children: JSX.Element }): JSX.Element => {
  const date = (): string => props.month.draft.sheet().dates[props.month.cursor.spot().column] ?? "";
  // Where a code's hours are others on Fridays, those that are shown are of the cursor's day, so it is named.
  const hours = (code: ShiftCode): string =>
    code.friday ? rosterText().hoursOnDay(shortWeekday(date()), hoursText(code, date())) : hoursText(code, date());
  const { put, lock } = props.month.editing;
  return (
    <div class="roster-foot">
      {props.children}
      <fieldset class="roster-code-bar no-print">
        <legend class="unseen">{rosterText().codes}</legend>
        <div class="roster-codes-row">
          <For each={props.month.codes()}>
            {(code) => (
              <button type="button" class="roster-code" onClick={() => put([code.code])}>
                <strong translate="no">{code.code}</strong>
                <span>{code.name}</span>
                <span class="figures">{hours(code)}</span>
                <Show when={code.outpost}>{(outpost) => <span>{outpost().name}</span>}</Show>
              </button>
            )}
          </For>
        </div>
        <button type="button" class="roster-code" onClick={() => props.month.choose(true)}>
          {rosterText().codeList}
        </button>
        <button type="button" class="roster-code" onClick={() => put([])}>
          {rosterText().empty}
        </button>
        <button type="button" class="roster-code" onClick={() => lock()}>
          {rosterText().lock}
        </button>
      </fieldset>
    </div>
  );
};
