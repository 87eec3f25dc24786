import { For, type JSX, Show } from "solid-js";
import { leaveKinds } from "../../../../shared/roster/leave/leave-request.ts";
import { longestWords } from "../../../../shared/roster/request-answer.ts";
import { Form } from "../../../form/form.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { formText } from "../../../form/text.ts";
import { PeriodFields } from "../../../parts/absence/period-fields.tsx";
import { periodProblem } from "../../../parts/absence/written-period.ts";
import { Button } from "../../../ui/button.tsx";
import { Chips } from "../../../ui/chips.tsx";
import { TextArea } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { LeaveForm } from "./create-leave-form.ts";
import { leaveText } from "./text.ts";

const Fields = (props: { form: LeaveForm }): JSX.Element => {
  const { values, write, problem, isFixed } = props.form;
  return (
    <>
      <Chips
        legend={leaveText().kind}
        problem={problem("kind")}
        fixed={isFixed()}
        options={leaveKinds.map((value) => ({ value, label: leaveText().kinds[value] }))}
        value={leaveKinds.find((kind) => kind === values().kind)}
        onChoose={(kind) => write({ kind })}
      />
      <PeriodFields
        value={values()}
        problem={problem("to") ? periodProblem(values()) : undefined}
        fixed={isFixed()}
        onWrite={write}
      />
      <TextArea
        label={leaveText().reason}
        hint={leaveText().reasonHint}
        problem={problem("reason")}
        longest={longestWords}
        fixed={isFixed()}
        value={values().reason}
        onInput={(reason) => write({ reason })}
      />
    </>
  );
};

/** How many days are left, before anything is sent. */
const Balance = (props: { words: readonly string[] }): JSX.Element => (
  <For each={props.words}>{(words) => <p>{words}</p>}</For>
);

const Sent = (props: { onAnother: () => void }): JSX.Element => (
  <>
    <Notice kind="done" takesFocus>
      {leaveText().sent}
    </Notice>
    <Button wide onClick={() => props.onAnother()}>
      {leaveText().ask}
    </Button>
  </>
);

/** What is asked of whoever would have leave. */
export const LeaveFields = (props: { form: LeaveForm; balance: readonly string[] }): JSX.Element => {
  const { state } = props.form;
  return (
    <Show when={state().status !== "done"} fallback={<Sent onAnother={props.form.clear} />}>
      <Form onSubmit={props.form.submit}>
        <h2>{leaveText().ask}</h2>
        <Fields form={props.form} />
        <Balance words={props.balance} />
        <SendingNotice state={state()} />
        <div class="bottom-bar">
          <Button kind="primary" wide type="submit" busy={state().status === "sending"}>
            {state().status === "unsent" ? formText().sendAgain : leaveText().send}
          </Button>
        </div>
      </Form>
    </Show>
  );
};
