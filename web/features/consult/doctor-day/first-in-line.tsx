import { type JSX, Show } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { PriorityTag } from "../../../parts/day/priority-tag.tsx";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { DoctorDayState } from "./create-doctor-day.ts";
import { doctorText } from "./text.ts";

/** Says that somebody else has become the first of the line, or that an emergency waits while another is looked at. */
export const FirstInLine = (props: { day: DoctorDayState; visit: Visit }): JSX.Element => (
  <>
    <Show when={props.day.overtaken.by() === props.visit.appointment.id}>
      <div class="now-first">
        <Notice kind="waiting">{doctorText().nowFirst(props.visit.patient.name)}</Notice>
      </div>
    </Show>
    <Show when={props.day.urgent()}>
      {(urgent) => (
        <Notice kind="waiting">
          <p>
            <PriorityTag visit={urgent().appointment} /> {doctorText().waitsFirst(urgent().patient.name)}
          </p>
          <Button onClick={() => props.day.select(urgent().appointment.id)}>{doctorText().showThem}</Button>
        </Notice>
      )}
    </Show>
  </>
);
