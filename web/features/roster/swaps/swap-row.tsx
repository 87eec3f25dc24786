import { For, type JSX, Show } from "solid-js";
import type { KeyedSubmit } from "../../../api/create-keyed-submit.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { Button } from "../../../ui/button.tsx";

/** Something that can be done about a request, by one button. */
type Act = {
  word: string;
  /** The same with what it is about, for whoever hears it alone. */
  label: string;
  kind?: "primary" | undefined;
  submit: Pick<KeyedSubmit<unknown, unknown>, "state">;
  send: () => void;
};

type Props = { what: string; facts: (string | undefined)[]; acts: readonly Act[] };

/** One request: what it is about, where it stands, and what can be done. */
export const SwapRow = (props: Props): JSX.Element => {
  const isSending = (): boolean => props.acts.some(({ submit }) => submit.state().status === "sending");
  return (
    <li class="row">
      <span class="main">
        <strong>{props.what}</strong>
        <For each={props.facts.filter((fact) => fact !== undefined)}>{(fact) => <span>{fact}</span>}</For>
        <For each={props.acts}>{(act) => <SendingNotice state={act.submit.state()} onAgain={act.send} />}</For>
      </span>
      <For each={props.acts}>
        {(act) => (
          <Show when={act.submit.state().status !== "unsent" && act.submit.state().status !== "done"}>
            <Button kind={act.kind} busy={isSending()} aria-label={act.label} onClick={act.send}>
              {act.word}
            </Button>
          </Show>
        )}
      </For>
    </li>
  );
};
