import "./waiting-line.css";
import { For, type JSX, Show } from "solid-js";
import type { WaitingLine } from "../../../shared/line/waiting-line.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import type { Load } from "../../load/create-load.ts";
import { clockInZone } from "../../time/format-time.ts";
import { Fresh } from "../../ui/fresh.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { Directory } from "../directory/create-directory.ts";
import { numberIn } from "../directory/number-in.ts";
import { staleSince } from "./create-waiting-line.ts";
import { LineClosed } from "./line-closed.tsx";
import { placeText, reasonText, turnText, waitText } from "./line-words.ts";
import { lineText } from "./text.ts";

type Props = {
  load: Load<WaitingLine>;
  now: Instant;
  zone: Zone;
  /**
   * Whence the letter before the number is known, and the doctor's name.
   * @default nowhere: the number alone
   */
  directory?: Directory | undefined;
};

/** While there is no place to show: it is asked for, or the session was closed. */
const NoPlace = (props: Pick<Props, "load">): JSX.Element => (
  <Show when={props.load.state().status === "refused"} fallback={<p class="quiet">{lineText().asking}</p>}>
    <LineClosed line={props.load} />
  </Show>
);

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
export const WaitingLineView = (props: Props): JSX.Element => {
  const since = (): Instant | undefined => staleSince(props.load);
  return (
    <section class="waiting-line">
      <Show when={props.load.value()} fallback={<NoPlace load={props.load} />}>
        {(line) => (
          <>
            <p class="line-label">{lineText().number}</p>
            <p class="line-number figures" translate="no">
              <Fresh>{numberIn(props.directory, { ...line(), sessionId: line().sessionId ?? "" })}</Fresh>
            </p>
            <Figures ahead={line().ahead} />
            {/* Only a new place is news: the minutes would speak every minute. */}
            <p class="line-ahead" role="status">
              <Fresh>{placeText(line())}</Fresh>
              <Show when={reasonText(line())}>
                {(reason) => (
                  <>
                    <br />
                    {reason()}
                  </>
                )}
              </Show>
            </p>
            <p class="quiet">
              <Fresh>{waitText(line(), props.now, props.zone, props.directory)}</Fresh>
            </p>
            <Show when={since()}>{(at) => <p class="quiet">{lineText().stale(clockInZone(at(), props.zone))}</p>}</Show>
            {/* Whoever came by themselves waits in no room. */}
            <Show when={turnText(line().state, "booked", props.zone, line().dueAt)}>{(turn) => <p>{turn()}</p>}</Show>
          </>
        )}
      </Show>
    </section>
  );
};
