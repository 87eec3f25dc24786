import { type JSX, Match, Switch } from "solid-js";
import type { Visit } from "../../../shared/booking/visit.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { groupOf, isCallable } from "./day-line.ts";
import { doctorText } from "./text.ts";

export const roomOf = (visit: Visit): string => `/petugas/dokter/${visit.appointment.id}`;

/** The next step with one visit. */
export const VisitAction = (props: { visit: Visit }): JSX.Element => (
  <Switch>
    <Match when={isCallable(props.visit)}>
      <LinkButton kind="primary" wide icon="video" href={roomOf(props.visit)}>
        {groupOf(props.visit) === "now"
          ? doctorText().resume(props.visit.patient.name)
          : doctorText().admit(props.visit.patient.name)}
      </LinkButton>
      <p class="quiet key-hint">{doctorText().enterKey}</p>
    </Match>
    <Match when={props.visit.appointment.origin === "walk-in" && groupOf(props.visit) !== "done"}>
      <Notice>{doctorText().faceToFaceHint}</Notice>
    </Match>
    <Match when={groupOf(props.visit) === "expected"}>
      <Notice kind="waiting">{doctorText().notHere}</Notice>
    </Match>
    <Match when={groupOf(props.visit) === "done"}>
      <p class="quiet">{doctorText().statuses[props.visit.appointment.state.status]}</p>
    </Match>
  </Switch>
);
