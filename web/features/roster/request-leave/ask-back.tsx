import { absenceText } from "../../../parts/absence/text.ts";
import "../../../parts/absence/absence.css";
import { createSignal, type JSX, Match, Show, Switch } from "solid-js";
import { isDate } from "../../../../shared/time/local-date.ts";
import { periodWords } from "../../../parts/absence/written-period.ts";
import { dayAndMonth } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import type { Own, Withdrawal } from "./create-withdrawal.ts";
import { leaveText } from "./text.ts";

type Props = { request: Own; today: string; withdrawal: Withdrawal };

/** The first day of a leave that its person could still be back on. */
const firstDay = ({ request: { from }, today }: Props): string => (from < today ? today : from);

/** From which day on, of a leave that has several to come. */
const SinceField = (props: Props & { onClose: () => void }): JSX.Element => {
  const [since, setSince] = createSignal(firstDay(props));
  const isWithin = (): boolean => isDate(since()) && since() >= firstDay(props) && since() <= props.request.to;
  const send = (): void => {
    if (!isWithin()) return;
    props.withdrawal.askBack(since());
    props.onClose();
  };
  return (
    <div class="absence-look">
      <Field
        type="date"
        label={leaveText().backSince}
        value={since()}
        problem={
          isWithin()
            ? undefined
            : absenceText().backProblem(dayAndMonth(firstDay(props)), dayAndMonth(props.request.to))
        }
        onInput={setSince}
      />
      <Button kind="primary" onClick={send}>
        {leaveText().askBack}
      </Button>
      <Button onClick={() => props.onClose()}>{leaveText().cancel}</Button>
    </div>
  );
};

/** The way to give back a leave that is granted: its clinic is asked to end it, and is asked no more. */
export const AskBack = (props: Props): JSX.Element => {
  const [isChoosing, setChoosing] = createSignal(false);
  const begin = (): void => {
    if (firstDay(props) === props.request.to) props.withdrawal.askBack(props.request.to);
    else setChoosing(true);
  };
  const isAsked = (): boolean => props.request.state.status === "approved" && !!props.request.state.backFrom;
  return (
    <Show when={props.withdrawal.state().status !== "unsent"}>
      <Switch
        fallback={
          <Button
            busy={props.withdrawal.state().status === "sending"}
            aria-label={leaveText().askBackOf(periodWords(props.request))}
            onClick={begin}
          >
            {leaveText().askBack}
          </Button>
        }
      >
        <Match when={isAsked()}>
          <Button
            busy={props.withdrawal.state().status === "sending"}
            aria-label={leaveText().askNoMoreOf(periodWords(props.request))}
            onClick={() => props.withdrawal.askBack(false)}
          >
            {leaveText().askNoMore}
          </Button>
        </Match>
        <Match when={isChoosing()}>
          <SinceField {...props} onClose={() => setChoosing(false)} />
        </Match>
      </Switch>
    </Show>
  );
};
