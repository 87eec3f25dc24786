import { For, type JSX } from "solid-js";
import type { LocalDate } from "../../../../../shared/time/local-date.ts";
import { shortDate } from "../../../../time/format-time.ts";
import { Confirm } from "./confirm.tsx";
import type { Publishing } from "./create-publishing.ts";
import { publishText } from "./text.ts";

/** The closed days on which somebody has a shift: each opens again by a press of its own, or stays as it is. */
export const Openings = (props: { publishing: Publishing; days: readonly LocalDate[] }): JSX.Element => (
  <fieldset class="roster-codes-list">
    <legend>{publishText().closedDays}</legend>
    <For each={props.days}>
      {(date) => (
        <Confirm
          publishing={props.publishing}
          words={publishText().openAgain(shortDate(date))}
          isConfirmed={props.publishing.isOpened(date)}
          onTurn={() => props.publishing.turnOpened(date)}
        />
      )}
    </For>
    <p>{publishText().orEmpty}</p>
  </fieldset>
);
