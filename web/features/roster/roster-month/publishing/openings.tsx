import { For, type JSX } from "solid-js";
import type { ClosedTime } from "../../../../../shared/roster/month/closed-time.ts";
import { shortDate } from "../../../../time/format-time.ts";
import { Confirm } from "./confirm.tsx";
import type { Publishing } from "./create-publishing.ts";
import { publishText } from "./text.ts";

const lengthOfDate = "2026-01-31".length;

/** A day, or which half of it. */
const timeWords = (time: ClosedTime): string => {
  const day = shortDate(time.slice(0, lengthOfDate));
  const half = (["a", "p"] as const).find((one) => time.endsWith(one));
  return half ? publishText().halfOfDay[half](day) : day;
};

/** When the clinic is closed and somebody has a shift: each time opens again by a press of its own, or stays as it is. */
export const Openings = (props: { publishing: Publishing; times: readonly ClosedTime[] }): JSX.Element => (
  <fieldset class="roster-codes-list">
    <legend>{publishText().closedDays}</legend>
    <For each={props.times}>
      {(time) => (
        <Confirm
          publishing={props.publishing}
          words={publishText().openAgain(timeWords(time))}
          isConfirmed={props.publishing.isOpened(time)}
          onTurn={() => props.publishing.turnOpened(time)}
        />
      )}
    </For>
    <p>{publishText().orEmpty}</p>
  </fieldset>
);
