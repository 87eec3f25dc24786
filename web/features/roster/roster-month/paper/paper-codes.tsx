import { For, type JSX, Show } from "solid-js";
import type { RosterMonthState } from "../create-roster-month.ts";
import { hoursInMonth } from "./hours-in-month.ts";
import { paperText } from "./text.ts";

/** What the codes of a printed month mean, on whichever of its days; a screen has their buttons. */
export const PaperCodes = (props: { month: RosterMonthState }): JSX.Element => (
  <ul class="roster-paper-codes" aria-label={paperText().codes}>
    <For each={props.month.codes()}>
      {(code) => (
        <li>
          <strong translate="no">{code.code}</strong> {code.name}{" "}
          <span class="figures">{hoursInMonth(code, props.month.draft.sheet().dates)}</span>
          <Show when={code.outpost}>{(outpost) => <> {outpost().name}</>}</Show>
        </li>
      )}
    </For>
  </ul>
);
