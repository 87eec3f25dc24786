import { Index, type JSX, onMount, Show } from "solid-js";
import { longestWords } from "../../../../shared/roster/request-answer.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { Button } from "../../../ui/button.tsx";
import { TextArea } from "../../../ui/field.tsx";
import type { Decision } from "./create-decision.ts";
import { requestsText } from "./text.ts";

type Act = { word: string; onPress: () => void };
type Props = {
  decision: Decision;
  title: string;
  /** None as long as it can't be approved. */
  approve: Act | undefined;
  /** The ways to say no: one, or several of which one is chosen. */
  decline: readonly Act[];
  /** Whether a word goes with a no. */
  withAnswer: boolean;
  onClose: () => void;
  /** What it does. */
  children?: JSX.Element;
};

const DecisionButton = (props: { decision: Decision; kind: "primary" | "danger"; act: Act }): JSX.Element => (
  <Button kind={props.kind} wide busy={props.decision.state().status === "sending"} onClick={() => props.act.onPress()}>
    {props.act.word}
  </Button>
);

/** What a request does, and the yes or no to it: one panel for whatever is asked. */
export const DecisionPanel = (props: Props): JSX.Element => {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  const isUnsent = (): boolean => props.decision.state().status === "unsent";
  return (
    <section class="request-decision">
      <h3 tabindex="-1" ref={heading}>
        {props.title}
      </h3>
      {props.children}
      <SendingNotice state={props.decision.state()} onAgain={() => void props.decision.again()} />
      <Show when={!isUnsent() && props.approve}>
        {(act) => <DecisionButton decision={props.decision} kind="primary" act={act()} />}
      </Show>
      <Show when={props.withAnswer}>
        <TextArea
          label={requestsText().answer}
          hint={requestsText().answerHint}
          longest={longestWords}
          fixed={props.decision.isFixed()}
          value={props.decision.answer()}
          onInput={props.decision.setAnswer}
        />
      </Show>
      <Show when={!isUnsent()}>
        <Index each={props.decline}>
          {(act) => <DecisionButton decision={props.decision} kind="danger" act={act()} />}
        </Index>
      </Show>
      <Button wide onClick={() => props.onClose()}>
        {requestsText().close}
      </Button>
    </section>
  );
};
