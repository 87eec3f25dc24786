import "./waiting-line.css";
import { For, type JSX, Show } from "solid-js";
import type { WaitingLine } from "../../../shared/consult/waiting-line.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { Fresh } from "../../ui/fresh.tsx";
import { Icon } from "../../ui/icon.tsx";
import { placeText, waitText } from "./line-words.ts";
import { lineText } from "./text.ts";

type Props = { line: WaitingLine | undefined; now: Instant; zone: Zone };

/** More figures than these don't tell more. */
const mostFigures = 5;

const Figures = (props: { ahead: number }): JSX.Element => (
  <div class="line-figures" aria-hidden="true">
    <For each={Array.from({ length: Math.min(mostFigures, props.ahead) })}>{() => <Icon name="person" />}</For>
    <span class="line-you">
      <Icon name="person" />
      {lineText().you}
    </span>
  </div>
);

/** A person's place: the number large, then who is before them and how long it may take. */
export const WaitingLineView = (props: Props): JSX.Element => (
  <section class="waiting-line">
    <Show when={props.line} fallback={<p class="quiet">{lineText().asking}</p>}>
      {(line) => (
        <>
          <p class="line-label">{lineText().number}</p>
          <p class="line-number figures" translate="no">
            <Fresh>{line().number}</Fresh>
          </p>
          <Figures ahead={line().ahead} />
          {/* Only a new place is news: the minutes would speak every minute. */}
          <p class="line-ahead" role="status">
            <Fresh>{placeText(line())}</Fresh>
          </p>
          <p class="quiet">
            <Fresh>{waitText(line(), props.now, props.zone)}</Fresh>
          </p>
        </>
      )}
    </Show>
  </section>
);
