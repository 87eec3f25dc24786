import { For, type JSX, Show } from "solid-js";
import type { RuleBreak } from "../../../shared/roster/rules/rule-break.ts";
import { dayAndMonth } from "../../time/format-time.ts";
import { Notice } from "../../ui/notice.tsx";
import { absenceText } from "./text.ts";

/** What a shift breaks of the rules for whoever is to have it, by day. */
export const BreakList = (props: { lead: string; breaks: readonly RuleBreak[] }): JSX.Element => (
  <Show when={props.breaks.length > 0}>
    <Notice kind="waiting">
      <p>{props.lead}</p>
      <ul>
        <For each={props.breaks}>
          {({ date, rule }) => (
            <li>
              {dayAndMonth(date)}: {absenceText().breaks[rule]}
            </li>
          )}
        </For>
      </ul>
    </Notice>
  </Show>
);
