import { type JSX, Show } from "solid-js";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import { createKeyedSubmit } from "../../../api/create-keyed-submit.ts";
import { settleWhenOver } from "../../../api/settle-when-over.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { leaveStateWords } from "../../../parts/absence/leave-state-words.ts";
import { periodWords } from "../../../parts/absence/written-period.ts";
import { clinicIn, type Directory } from "../../../parts/directory/create-directory.ts";
import { Button } from "../../../ui/button.tsx";
import { ById } from "../../../ui/by-id.tsx";
import { leaveText } from "./text.ts";

type Own = ResponseOf<"list-own-leave">["requests"][number];

type Props = {
  requests: readonly Own[];
  directory: Directory | undefined;
  withdraw: (input: { clinicId: string; requestId: string }, key: string) => Promise<unknown>;
  withdrawn: () => void;
};

const OwnRequest = (props: Omit<Props, "requests"> & { request: Own }): JSX.Element => {
  const submit = createKeyedSubmit({
    name: `withdraw-leave.${props.request.id}`,
    call: (input: { clinicId: string; requestId: string }, key: string) => props.withdraw(input, key),
    done: () => props.withdrawn(),
  });
  settleWhenOver(
    submit,
    () => props.request,
    ({ state }) => state.status !== "open",
  );
  const send = (): void => void submit.send({ clinicId: props.request.clinicId, requestId: props.request.id });
  return (
    <li class="row">
      <span class="main">
        <strong>{periodWords(props.request)}</strong>
        <span>
          {leaveText().kinds[props.request.kind]} ·{" "}
          {clinicIn(props.directory, props.request.clinicId)?.name ?? props.request.clinicId}
        </span>
        <span>{leaveStateWords(props.request)}</span>
        <Show when={props.request.state.status === "declined" && props.request.state.answer}>
          {(answer) => <span class="quiet">{answer()}</span>}
        </Show>
        <SendingNotice state={submit.state()} onAgain={send} />
      </span>
      <Show when={props.request.state.status === "open" && submit.state().status !== "unsent"}>
        <Button
          busy={submit.state().status === "sending"}
          aria-label={leaveText().withdrawOf(periodWords(props.request))}
          onClick={send}
        >
          {leaveText().withdraw}
        </Button>
      </Show>
    </li>
  );
};

/** What somebody asked for, the last first; what nobody has answered can be taken back. */
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
