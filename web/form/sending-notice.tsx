import { type JSX, Match, onMount, Show, Switch } from "solid-js";
import type { RefusalCode } from "../../shared/refusal/refusal.ts";
import type { SubmitState } from "../api/create-submit.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { formText } from "./text.ts";

type Props = {
  state: SubmitState<unknown, unknown>;
  /** Whom or what it is about, where the place doesn't say: said first. */
  about?: string | undefined;
  /** What refusals are called here. @default as the API says it */
  words?: Partial<Record<RefusalCode, string>>;
  /** Sends the same once more, where it wasn't filled in and has no form whose button does. */
  onAgain?: (() => void) | undefined;
};

/** What became of a change that wasn't done: why it was refused, or that it has not arrived. */
export const SendingNotice = (props: Props): JSX.Element => {
  const refusal = (): string | undefined =>
    props.state.status === "refused" ? (props.words?.[props.state.code] ?? props.state.message) : undefined;
  const unsent = (): string | undefined =>
    props.state.status === "unsent" ? (props.state.message ?? formText().unsent) : undefined;
  // What stood there before this screen did, as after a reload, moves nobody.
  let isAnswer = false;
  onMount(() => {
    isAnswer = true;
  });
  /** Brings into view what answers a press, as it may stand where nobody looks. */
  const bring = (words: HTMLElement): void => {
    if (isAnswer) onMount(() => words.scrollIntoView({ block: "center" }));
  };
  return (
    <Switch>
      <Match when={unsent()}>
        <Notice kind="offline">
          <p ref={bring}>
            {props.about} {unsent()} {props.onAgain ? undefined : formText().stillHere}
          </p>
          <Show when={props.onAgain}>
            {(again) => (
              <Button wide onClick={() => again()()}>
                {formText().sendAgain}
              </Button>
            )}
          </Show>
        </Notice>
      </Match>
      <Match when={refusal()}>
        {(message) => (
          <Notice kind="waiting">
            <p ref={bring}>{[props.about, message()].filter(Boolean).join(" ")}</p>
          </Notice>
        )}
      </Match>
    </Switch>
  );
};
