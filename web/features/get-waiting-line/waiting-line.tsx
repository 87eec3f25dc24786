import "./waiting-line.css";
import { For, type JSX, Show } from "solid-js";
import type { WaitingLine } from "../../../shared/consult/waiting-line.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { clockInZone } from "../../time/format-time.ts";
import { Icon } from "../../ui/icon.tsx";
import { lineText } from "./text.ts";

type Props = { line: WaitingLine | undefined; now: Instant; zone: Zone };

/** More figures than these don't tell more. */
const mostFigures = 5;

const waitText = (line: WaitingLine, now: Instant, zone: Zone): string => {
  const minutes = Math.ceil((line.expectedAt - now) / minute);
  return minutes <= 1 ? lineText().soon : lineText().inMinutes(minutes, clockInZone(line.expectedAt, zone));
};

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
  <section class="waiting-line" aria-live="polite">
    <Show when={props.line} fallback={<p class="quiet">{lineText().asking}</p>}>
      {(line) => (
        <>
          <p class="line-label">{lineText().number}</p>
          <p class="line-number figures">{line().number}</p>
          <Figures ahead={line().ahead} />
          <p class="line-ahead">{line().ahead === 0 ? lineText().next : lineText().ahead(line().ahead)}</p>
          <p class="quiet">{waitText(line(), props.now, props.zone)}</p>
        </>
      )}
    </Show>
  </section>
);
