import { For, type JSX, onMount, Show } from "solid-js";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import { longestWords } from "../../../../shared/roster/leave/leave-request.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { Loaded } from "../../../load/loaded.tsx";
import { AffectedVisits } from "../../../parts/absence/affected-visits.tsx";
import { absenceText } from "../../../parts/absence/text.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { nameOf } from "../../../parts/swap/swap-words.ts";
import { shortDate } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { TextArea } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { SwapDecision } from "./create-swap-decision.ts";
import { requestsText } from "./text.ts";

type Preview = ResponseOf<"preview-swap">;
type Props = {
  decision: SwapDecision;
  /** A shift that the clinic offers, and nobody took: it is taken back instead of declined. */
  isOffer: boolean;
  directory: Directory | undefined;
  onClose: () => void;
};

const breakWords = (one: Preview["breaks"][number], directory: Directory | undefined): string => {
  const why = `${shortDate(one.date)}: ${absenceText().breaks[one.rule]}`;
  return "practitionerId" in one ? `${nameOf(directory, one.practitionerId)}, ${why}` : why;
};

const isBlocked = ({ breaks }: Preview): boolean => breaks.some(({ severity }) => severity === "blocks");

const Breaks = (props: { preview: Preview; directory: Directory | undefined }): JSX.Element => (
  <Show when={props.preview.breaks.length > 0}>
    <Notice kind="waiting">
      <p>{isBlocked(props.preview) ? requestsText().forbidden : requestsText().warned}</p>
      <ul>
        <For each={props.preview.breaks}>{(one) => <li>{breakWords(one, props.directory)}</li>}</For>
      </ul>
    </Notice>
  </Show>
);

const Approving = (props: Props): JSX.Element => (
  <Loaded load={props.decision.look} rows={3}>
    {(preview) => (
      <>
        <AffectedVisits {...preview()} directory={props.directory} />
        <Breaks preview={preview()} directory={props.directory} />
        <Show when={!isBlocked(preview()) && props.decision.state().status !== "unsent"}>
          <Button
            kind="primary"
            wide
            busy={props.decision.state().status === "sending"}
            onClick={() => void props.decision.approve()}
          >
            {requestsText().approve}
          </Button>
        </Show>
      </>
    )}
  </Loaded>
);

/** What a swap does, and the answer to it. */
export const SwapPanel = (props: Props): JSX.Element => {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  return (
    <section class="leave-decision">
      <h3 tabindex="-1" ref={heading}>
        {props.decision.isAgreed ? requestsText().swapEffect : requestsText().notAgreed}
      </h3>
      <Show when={props.decision.isAgreed}>
        <Approving {...props} />
      </Show>
      <SendingNotice state={props.decision.state()} onAgain={() => void props.decision.again()} />
      <Show when={!props.isOffer}>
        <TextArea
          label={requestsText().answer}
          hint={requestsText().answerHint}
          longest={longestWords}
          fixed={props.decision.isFixed()}
          value={props.decision.answer()}
          onInput={props.decision.setAnswer}
        />
      </Show>
      <Show when={props.decision.state().status !== "unsent"}>
        <Button
          wide
          kind="danger"
          busy={props.decision.state().status === "sending"}
          onClick={() => void props.decision.decline()}
        >
          {props.isOffer ? requestsText().takeBack : requestsText().decline}
        </Button>
      </Show>
      <Button wide onClick={() => props.onClose()}>
        {requestsText().close}
      </Button>
    </section>
  );
};
