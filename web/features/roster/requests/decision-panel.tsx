import { type JSX, onMount, Show } from "solid-js";
import { longestWords } from "../../../../shared/roster/leave/leave-request.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { AbsenceLookPart } from "../../../parts/absence/absence-look.tsx";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { Button } from "../../../ui/button.tsx";
import { TextArea } from "../../../ui/field.tsx";
import type { Decision } from "./create-decision.ts";
import { requestsText } from "./text.ts";

type Props = {
  decision: Decision;
  name: string;
  /** Whether more days are asked for than are left. */
  isBeyond: boolean;
  directory: Directory | undefined;
  onClose: () => void;
};

/** What a leave does, and the answer to it. */
export const DecisionPanel = (props: Props): JSX.Element => {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  const isSending = (): boolean => props.decision.state().status === "sending";
  const isUnsent = (): boolean => props.decision.state().status === "unsent";
  const approveWords = (): string => {
    if (isSending()) return requestsText().sending;
    return props.isBeyond ? requestsText().approveBeyond : requestsText().approve;
  };
  return (
    <section class="leave-decision">
      <h3 tabindex="-1" ref={heading}>
        {requestsText().effect(props.name)}
      </h3>
      <AbsenceLookPart look={props.decision.look} directory={props.directory} fixed={props.decision.isFixed()} />
      <SendingNotice state={props.decision.state()} onAgain={() => void props.decision.again()} />
      <Show when={!isUnsent() && props.decision.look.load.value()}>
        <Button kind="primary" wide busy={isSending()} onClick={() => void props.decision.approve(props.isBeyond)}>
          {approveWords()}
        </Button>
      </Show>
      <TextArea
        label={requestsText().answer}
        hint={requestsText().answerHint}
        longest={longestWords}
        fixed={props.decision.isFixed()}
        value={props.decision.answer()}
        onInput={props.decision.setAnswer}
      />
      <Show when={!isUnsent()}>
        <Button wide kind="danger" busy={isSending()} onClick={() => void props.decision.decline()}>
          {requestsText().decline}
        </Button>
      </Show>
      <Button wide onClick={() => props.onClose()}>
        {requestsText().close}
      </Button>
    </section>
  );
};
