import { For, type JSX } from "solid-js";
import type { LocalDate } from "../../../../../shared/time/local-date.ts";
import { shortDate } from "../../../../time/format-time.ts";
import type { Publishing } from "../create-publishing.ts";
import { publishText } from "./text.ts";

/** The closed days on which somebody has a shift: each opens again by a press of its own, or stays as it is. */
export const Openings = (props: { publishing: Publishing; days: readonly LocalDate[] }): JSX.Element => (
  <fieldset class="roster-codes-list">
    <legend>{publishText().closedDays}</legend>
    <For each={props.days}>
      {(date) => (
        <label>
          <input
            type="checkbox"
            checked={props.publishing.isOpened(date)}
            aria-disabled={props.publishing.isFixed() ? "true" : undefined}
            onClick={(event) => props.publishing.isFixed() && event.preventDefault()}
            onChange={() => props.publishing.turnOpened(date)}
          />
          <strong>{publishText().openAgain(shortDate(date))}</strong>
        </label>
      )}
    </For>
    <p>{publishText().orEmpty}</p>
  </fieldset>
);
