import { type JSX, Show } from "solid-js";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { leaveStateWords } from "../../../parts/absence/leave-state-words.ts";
import { periodWords } from "../../../parts/absence/written-period.ts";
import { clinicIn, type Directory } from "../../../parts/directory/create-directory.ts";
import { Button } from "../../../ui/button.tsx";
import { ById } from "../../../ui/by-id.tsx";
import { AskBack } from "./ask-back.tsx";
import { createWithdrawal, type Own } from "./create-withdrawal.ts";
import { leaveText } from "./text.ts";

type Props = {
  requests: readonly Own[];
  today: string;
  directory: Directory | undefined;
  withdraw: Parameters<typeof createWithdrawal>[0]["withdraw"];
  withdrawn: () => void;
};

/** What was said of declining it, or of being back earlier. */
const answerTo = ({ state }: Own): string | undefined => {
  if (state.status === "approved") return state.kept?.answer;
  return state.status === "declined" ? state.answer : undefined;
};

const OwnRequest = (props: Omit<Props, "requests"> & { request: Own }): JSX.Element => {
  const withdrawal = createWithdrawal({
    request: () => props.request,
    withdraw: (input, key) => props.withdraw(input, key),
    withdrawn: () => props.withdrawn(),
  });
  const { state } = withdrawal;
  const isGranted = (): boolean => props.request.state.status === "approved" && props.request.to >= props.today;
  return (
    <li class="row">
      <span class="main">
        <strong>{periodWords(props.request)}</strong>
        <span>
          {leaveText().kinds[props.request.kind]} ·{" "}
          {clinicIn(props.directory, props.request.clinicId)?.name ?? props.request.clinicId}
        </span>
        <span>{leaveStateWords(props.request)}</span>
        <Show when={answerTo(props.request)}>{(answer) => <span class="quiet">{answer()}</span>}</Show>
        <SendingNotice state={state()} onAgain={withdrawal.again} />
      </span>
      <Show when={props.request.state.status === "open" && state().status !== "unsent"}>
        <Button
          busy={state().status === "sending"}
          aria-label={leaveText().withdrawOf(periodWords(props.request))}
          onClick={withdrawal.withdraw}
        >
          {leaveText().withdraw}
        </Button>
      </Show>
      <Show when={isGranted()}>
        <AskBack request={props.request} today={props.today} withdrawal={withdrawal} />
      </Show>
    </li>
  );
};

/** What somebody asked for, the last first; what nobody has answered can be taken back, and what is granted be given back. */
export const OwnRequests = (props: Props): JSX.Element => (
  <section>
    <h2>{leaveText().own}</h2>
    <Show when={props.requests.length > 0} fallback={<p>{leaveText().none}</p>}>
      <ul class="rows">
        <ById each={props.requests} idOf={({ id }) => id}>
          {(request) => <OwnRequest {...props} request={request()} />}
        </ById>
      </ul>
    </Show>
  </section>
);
