import { type JSX, Match, Switch } from "solid-js";
import type { Visit } from "../../../shared/booking/visit.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { groupOf, nextStep } from "./day-line.ts";
import { doctorText } from "./text.ts";

export const roomOf = (visit: Visit): string => `/petugas/dokter/${visit.appointment.id}`;

type Props = { visit: Visit; busy: boolean; onCallIn: () => void; onFinish: () => void };

/** The next step with one visit. */
export const VisitAction = (props: Props): JSX.Element => {
  const step = () => nextStep(props.visit);
  const name = (): string => props.visit.patient.name;
  return (
    <Switch fallback={<p class="quiet">{doctorText().statuses[props.visit.appointment.state.status]}</p>}>
      <Match when={step() === "video"}>
        <LinkButton kind="primary" wide icon="video" href={roomOf(props.visit)}>
          {groupOf(props.visit) === "now" ? doctorText().resume(name()) : doctorText().admit(name())}
        </LinkButton>
        <p class="quiet key-hint">{doctorText().enterKey}</p>
      </Match>
      <Match when={step() === "call-in"}>
        <Button kind="primary" wide icon="person" busy={props.busy} onClick={() => props.onCallIn()}>
          {doctorText().callIn(name())}
        </Button>
        <p class="quiet">{doctorText().faceToFaceHint}</p>
      </Match>
      <Match when={step() === "finish"}>
        <Button kind="primary" wide icon="check" busy={props.busy} onClick={() => props.onFinish()}>
          {doctorText().finish(name())}
        </Button>
        <p class="quiet">{doctorText().faceToFaceHint}</p>
      </Match>
      <Match when={groupOf(props.visit) === "expected"}>
        <Notice kind="waiting">{doctorText().notHere}</Notice>
      </Match>
    </Switch>
  );
};
