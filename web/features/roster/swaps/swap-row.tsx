import "./swaps.css";
import { For, type JSX, onMount, Show } from "solid-js";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { Button } from "../../../ui/button.tsx";
import type { Act } from "./swap-acts.ts";

/** A button that does something about a request. */
type Press = {
  act: Act;
  word: string;
  /** The same with what it is about, for whoever hears it alone. */
  label: string;
  kind?: "primary" | undefined;
  /** @default sends it at once */
  onPress?: (() => void) | undefined;
};

type Props = {
  what: string;
  facts: (string | undefined)[];
  /** All that may have been sent about it. */
  acts: readonly Act[];
  presses: readonly Press[];
  /** Whether a link led to this one. */
  isCurrent: boolean;
};

/** One request: what it is about, where it stands, and what can be done. */
export const SwapRow = (props: Props): JSX.Element => {
  let row: HTMLLIElement | undefined;
  onMount(() => {
    if (!props.isCurrent) return;
    row?.scrollIntoView({ block: "center" });
    row?.focus({ preventScroll: true });
  });
  const stands = (...words: string[]): boolean => props.acts.some(({ state }) => words.includes(state().status));
  return (
    <li
      class="row swap-row"
      ref={row}
      tabindex={props.isCurrent ? -1 : undefined}
      aria-current={props.isCurrent || undefined}
    >
      <span class="main">
        <strong>{props.what}</strong>
        <For each={props.facts.filter((fact) => fact !== undefined)}>{(fact) => <span>{fact}</span>}</For>
        <For each={props.acts}>
          {({ state, send }) => <SendingNotice state={state()} onAgain={() => void send()} />}
        </For>
      </span>
      {/* What may have arrived is only sent again as it was. */}
      <Show when={!stands("unsent", "done")}>
        <For each={props.presses}>
          {({ act, word, label, kind, onPress }) => (
            <Button
              kind={kind}
              busy={stands("sending")}
              aria-label={label}
              onClick={() => (onPress ? onPress() : void act.send())}
            >
              {word}
            </Button>
          )}
        </For>
      </Show>
    </li>
  );
};
