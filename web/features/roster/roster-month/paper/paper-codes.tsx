import { For, type JSX, Show } from "solid-js";
import type { RosterView } from "../month/roster-view.ts";
import { hoursInMonth } from "./hours-in-month.ts";
import { paperText } from "./text.ts";

type Props = { view: RosterView };

const hasDraft = ({ view: { sheet, isDraft } }: Props): boolean =>
  sheet().rows.some((_, row) => sheet().dates.some((_, column) => isDraft({ row, column })));

/** What stands in cells besides codes, where this month has it. */
const Marks = (props: Props): JSX.Element => {
  const off = () => props.view.month.answer().leave;
  const leave = () => off().filter(({ is }) => is !== "away");
  return (
    <>
      <Show when={leave().length > 0}>
        <li>
          <strong>C</strong> {paperText().leave}
        </li>
        <li>
          <strong>½C</strong> {paperText().halfDay}
        </li>
      </Show>
      <Show when={off().length > leave().length}>
        <li>
          <strong>TM</strong> {paperText().away}
        </li>
        <li>
          <strong>½TM</strong> {paperText().halfAway}
        </li>
      </Show>
      <Show when={hasDraft(props)}>
        <li>
          <span class="roster-paper-draft" /> {paperText().draft}
        </li>
      </Show>
    </>
  );
};

/** What the codes of a printed month mean, on whichever of its days; a screen has their buttons. */
export const PaperCodes = (props: Props): JSX.Element => (
  <ul class="roster-paper-codes" aria-label={paperText().codes}>
    <For each={props.view.month.codes()}>
      {(code) => (
        <li>
          <strong translate="no">{code.code}</strong> {code.name}{" "}
          <span class="figures">{hoursInMonth(code, props.view.sheet().dates)}</span>
          <Show when={code.outpost}>{(outpost) => <> {outpost().name}</>}</Show>
        </li>
      )}
    </For>
    <Marks view={props.view} />
  </ul>
);
