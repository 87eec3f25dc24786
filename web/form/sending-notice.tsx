import { type JSX, Match, Show, Switch } from "solid-js";
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
  return (
    <Switch>
      <Match when={unsent()}>
        <Notice kind="offline">
          <p>
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
        {(message) => <Notice kind="waiting">{[props.about, message()].filter(Boolean).join(" ")}</Notice>}
      </Match>
    </Switch>
  );
};
