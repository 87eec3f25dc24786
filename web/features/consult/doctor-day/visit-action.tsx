import { type JSX, Match, Show, Switch } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { groupOf, nextStep } from "../../../parts/day/day-line.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { endText } from "../end-consultation/text.ts";
import type { Calling } from "./create-calling.ts";
import { isBeingFinished } from "./is-being-finished.ts";
import { doctorText } from "./text.ts";

export const roomOf = (visit: Visit): string => `/petugas/dokter/${visit.appointment.id}`;

type Props = { visit: Visit; calling: Calling; onFinish: (visit: Visit) => void };

const KeyHint = (): JSX.Element => <p class="quiet key-hint">{doctorText().enterKey}</p>;

const Finish = (props: Props & { busy: boolean }): JSX.Element => (
  <>
    <Show when={props.calling.fresh() === props.visit.appointment.id}>
      <Notice kind="done">{doctorText().calledIn(props.visit.patient.name)}</Notice>
    </Show>
    <Button kind="primary" wide icon="check" busy={props.busy} onClick={() => props.onFinish(props.visit)}>
      {endText().end(props.visit.patient.name)}
    </Button>
    <Button wide busy={props.busy} onClick={() => void props.calling.pause(props.visit.appointment.id)}>
      {doctorText().sendBack}
    </Button>
  </>
);

/** The next step with one visit, and the way back where there is one. */
export const VisitAction = (props: Props): JSX.Element => {
  const step = () => nextStep(props.visit);
  const name = (): string => props.visit.patient.name;
  const busy = (): boolean => props.calling.state().status === "sending";
  return (
    <Switch fallback={<p class="quiet">{doctorText().statuses[props.visit.appointment.state.status]}</p>}>
      <Match when={isBeingFinished(props.visit)}>
        <p class="quiet">{doctorText().finishing}</p>
      </Match>
      <Match when={step() === "video"}>
        <LinkButton kind="primary" wide icon="video" href={roomOf(props.visit)}>
          {groupOf(props.visit) === "now" ? doctorText().resume(name()) : doctorText().admit(name())}
        </LinkButton>
        <Show when={groupOf(props.visit) === "now"}>
          <Button wide busy={busy()} onClick={() => void props.calling.pause(props.visit.appointment.id)}>
            {doctorText().sendBack}
          </Button>
        </Show>
        <KeyHint />
      </Match>
      <Match when={step() === "call-in"}>
        <Button
          kind="primary"
          wide
          icon="person"
          busy={busy()}
          onClick={() => void props.calling.callIn(props.visit.appointment.id)}
        >
          {doctorText().callIn(name())}
        </Button>
        <p class="quiet">{doctorText().faceToFaceHint}</p>
        <KeyHint />
      </Match>
      <Match when={step() === "finish"}>
        <Finish visit={props.visit} calling={props.calling} busy={busy()} onFinish={props.onFinish} />
      </Match>
      <Match when={groupOf(props.visit) === "expected"}>
        <Notice kind="waiting">{doctorText().notHere}</Notice>
      </Match>
    </Switch>
  );
};
