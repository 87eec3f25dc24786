import { For, type JSX, onMount, Show } from "solid-js";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { takeLostFocus } from "../../../ui/take-lost-focus.ts";
import type { Decision } from "./create-decision.ts";
import { requestsText } from "./text.ts";

type Props = {
  decision: Decision;
  /** Which request it was on, where the place doesn't say. */
  about?: string;
};

/**
 * Why a decision did not count, since its request is over, and the word that went to nobody: the panel with the button
 * is gone, and whoever pressed it goes on from here.
 */
export const Unheard = (props: Props): JSX.Element => {
  let place: HTMLElement | undefined;
  onMount(() => takeLostFocus(place));
  return (
    <section class="request-unheard" tabindex="-1" ref={place}>
      <SendingNotice state={props.decision.state()} about={props.about} onAgain={() => void props.decision.again()} />
      <Show when={props.decision.answer().trim()}>{(said) => <p>{requestsText().unsaid(said())}</p>}</Show>
    </section>
  );
};

const isUnheard = ({ state }: Decision): boolean => ["unsent", "refused"].includes(state().status);

/** The same of requests that are in the list no more. */
export const UnheardGone = <T,>(props: {
  gone: readonly { request: () => T; decision: Decision }[];
  aboutOf: (request: T) => string;
}): JSX.Element => (
  <For each={props.gone}>
    {({ request, decision }) => (
      <Show when={isUnheard(decision)}>
        <Unheard decision={decision} about={props.aboutOf(request())} />
      </Show>
    )}
  </For>
);
