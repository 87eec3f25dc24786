import { For, type JSX, Show } from "solid-js";
import type { Delayed } from "../../../../shared/line/face-to-face-line.ts";
import { type Instant, minute } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { delayPartText } from "../../../parts/delay/text.ts";
import { clockInZone } from "../../../time/format-time.ts";
import { Fresh } from "../../../ui/fresh.tsx";
import type { MissedCall, ShownCall } from "./shown-calls.ts";
import { callBoardText } from "./text.ts";

/** Who is called: the number as large as it goes, and beneath it to whom. */
const Present = (props: {
  call: ShownCall | undefined;
  /** What stands there while nobody is called. */
  nobody: string;
  now: Instant;
}): JSX.Element => (
  <section class="board-present" aria-live="polite">
    <Show when={props.call?.id} keyed fallback={<p class="board-where">{props.nobody}</p>}>
      {(_) => (
        <>
          <p class="board-label">{callBoardText().present}</p>
          <p
            class="board-number figures"
            translate="no"
            data-fresh={props.now - (props.call?.at ?? 0) < minute ? "" : undefined}
          >
            {props.call?.name}
          </p>
          <p class="board-where" translate="no">
            {props.call?.practitioner}
          </p>
        </>
      )}
    </Show>
  </section>
);

/** Who was called before them, and of whom nobody came. */
const Last = (props: { calls: readonly (ShownCall | MissedCall)[] }): JSX.Element => (
  <Show when={props.calls.length > 0}>
    <section class="board-last">
      <h2>{callBoardText().last}</h2>
      <ol>
        <For each={props.calls}>
          {(call) => (
            <li data-missed={"missed" in call ? "" : undefined}>
              <b class="figures" translate="no">
                {call.name}
              </b>
              <Show when={"missed" in call} fallback={<span translate="no">{call.practitioner}</span>}>
                <strong>{callBoardText().missed}</strong>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </section>
  </Show>
);

type Counts = readonly { letter: string; people: number }[];

const countWords = (waiting: Counts): string =>
  waiting.length === 0
    ? callBoardText().nobodyWaits
    : `${callBoardText().waiting} ${waiting.map(({ letter, people }) => callBoardText().people(letter, people)).join(" · ")}`;

/** How many wait, by the letter of their line; a board that was told nothing can't know that nobody does. */
export const WaitingCounts = (props: { waiting: Counts; known: boolean }): JSX.Element => (
  <p>
    <Fresh>{props.known ? countWords(props.waiting) : callBoardText().waitingUnknown}</Fresh>
  </p>
);

/** Who is said to be late, and when they begin. */
export const Delays = (props: {
  delays: readonly (Delayed & { name: string | undefined })[];
  zone: Zone;
}): JSX.Element => (
  <div class="board-delays" role="status">
    <For each={props.delays}>
      {({ name, minutes, begins }) => (
        <p>
          <Fresh>{delayPartText().delayed(minutes, clockInZone(begins, props.zone), name)}</Fresh>
        </p>
      )}
    </For>
  </div>
);

/** What stands where nobody is called: nobody was yet, or nobody is at this moment. */
const nobodyWords = (known: boolean, last: readonly unknown[]): string => {
  if (!known) return callBoardText().callsUnknown;
  return last.length > 0 ? callBoardText().between : callBoardText().nobody;
};

/** The calls of the day: the present one, and the last ones. */
export const CallsShown = (props: {
  present: ShownCall | undefined;
  last: readonly (ShownCall | MissedCall)[];
  /** Whether the calls of the day were told, however long ago. */
  known: boolean;
  now: Instant;
}): JSX.Element => (
  <div class="board-calls">
    <Present call={props.present} nobody={nobodyWords(props.known, props.last)} now={props.now} />
    <Last calls={props.last} />
  </div>
);
