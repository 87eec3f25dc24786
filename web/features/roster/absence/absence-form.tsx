import { type JSX, Show } from "solid-js";
import type { Clinic } from "../../../../shared/place/clinic.ts";
import { Form } from "../../../form/form.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { formText } from "../../../form/text.ts";
import { AbsenceLookPart } from "../../../parts/absence/absence-look.tsx";
import { PeriodFields } from "../../../parts/absence/period-fields.tsx";
import { periodProblem, periodWords, readPeriod } from "../../../parts/absence/written-period.ts";
import { kindWords } from "../../../parts/affected/kind-words.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { Button } from "../../../ui/button.tsx";
import { Select } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { type AbsenceState, wholeClinic } from "./create-absence.ts";
import { type CoversFirst, createCoversFirst } from "./create-covers-first.ts";
import { awayText } from "./text.ts";

type Props = { absence: AbsenceState; clinic: Clinic; directory: Directory | undefined };

const actWords = ({ absence, clinic }: Props, first: CoversFirst): string => {
  const { status } = absence.state();
  if (status === "unsent") return formText().sendAgain;
  if (status === "sending") return awayText().sending;
  const open = first.uncovered();
  if (first.leads()) return awayText().seeOpen(first.coverable());
  const shown = absence.look.load.value();
  const visits = (shown?.affected.length ?? 0) + (shown?.unreadable ?? 0);
  const person = clinic.practitioners.find(({ id }) => id === absence.who());
  const act = person ? awayText().markAway(person.name) : awayText().close(clinic.name);
  const effects = [
    ...(visits > 0 ? [awayText().closing(visits)] : []),
    ...(open > 0 ? [awayText().uncovered(open)] : []),
  ];
  return effects.length > 0 ? `${act} (${effects.join(", ")})` : act;
};

const doneIn = ({ state }: AbsenceState) => {
  const now = state();
  return now.status === "done" ? now : undefined;
};

/** Who is away, or that the clinic is closed, and when, as it was published. */
const whatWords = ({ absence, clinic }: Props): string => {
  const period = readPeriod(absence.period());
  const when = period ? periodWords(period) : "";
  const person = clinic.practitioners.find(({ id }) => id === absence.who());
  return person ? awayText().awayOn(person.name, when) : awayText().closedOn(clinic.name, when);
};

const Fields = (props: Props & { keep: (covers: HTMLElement) => void }): JSX.Element => (
  <>
    <Select
      label={awayText().who}
      value={props.absence.who()}
      fixed={props.absence.isFixed()}
      options={[
        { value: "", label: awayText().choose },
        ...props.clinic.practitioners.map(({ id, name }) => ({ value: id, label: name })),
        { value: wholeClinic, label: awayText().whole(props.clinic.name) },
      ]}
      onChange={props.absence.choose}
    />
    <PeriodFields
      value={props.absence.period()}
      problem={periodProblem(props.absence.period())}
      fixed={props.absence.isFixed()}
      onWrite={props.absence.write}
    />
    <Show when={props.absence.asked()}>
      <div ref={props.keep}>
        <AbsenceLookPart
          look={props.absence.look}
          directory={props.directory}
          fixed={props.absence.isFixed()}
          isClosed={props.absence.who() === wholeClinic}
        />
      </div>
    </Show>
  </>
);

/** The absence as it is filled in; on a phone its button leads to who covers before it publishes. */
const Filling = (props: Props): JSX.Element => {
  const first = createCoversFirst(props.absence);
  let covers: HTMLElement | undefined;
  const submit = () => (first.leads() ? first.lead(covers) : props.absence.publish());
  const keep = (made: HTMLElement): void => {
    covers = made;
  };
  return (
    <Form onSubmit={submit}>
      <Fields {...props} keep={keep} />
      <SendingNotice state={props.absence.state()} />
      <Show when={props.absence.isFixed() || (props.absence.asked() && props.absence.look.load.value())}>
        <div class="bottom-bar">
          <Button kind="primary" wide type="submit" busy={props.absence.state().status === "sending"}>
            {actWords(props, first)}
          </Button>
        </div>
      </Show>
    </Form>
  );
};

/** Who is away and when, what that does, and one button that publishes it. */
export const AbsenceForm = (props: Props): JSX.Element => (
  <Show when={doneIn(props.absence)} fallback={<Filling {...props} />}>
    {(made) => (
      <>
        <Notice kind="done" takesFocus>
          {awayText().done(whatWords(props), made().value.written, made().value.done)}
          {/* Who booked since it was shown is among them. */}
          <Show when={kindWords(made().value).join(" ")}>{(words) => <> {words()}</>}</Show>
          <Show when={props.absence.who() === wholeClinic}> {awayText().ifWrong}</Show>
        </Notice>
        <Button wide onClick={() => props.absence.another()}>
          {awayText().another}
        </Button>
      </>
    )}
  </Show>
);
