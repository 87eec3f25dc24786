import "./vitals.css";
import { type JSX, Show } from "solid-js";
import type { Visit } from "../../../shared/booking/visit.ts";
import { alarmsOf } from "../../../shared/consult/alarms-of.ts";
import { preparedWith } from "../../../shared/consult/prepared-with.ts";
import { isWaiting } from "../../../shared/schedule/standing.ts";
import { AlarmTag } from "./alarm-tag.tsx";
import { vitalsText } from "./text.ts";

/** In the line of whoever treats them: that somebody who waits is ready for the doctor, or what of theirs calls for help. */
export const PreparedTag = (props: { visit: Visit }): JSX.Element => {
  const alarms = () => alarmsOf(props.visit.appointment, props.visit.patient);
  const isReady = (): boolean =>
    isWaiting(props.visit.appointment.state) && preparedWith(props.visit.appointment) !== undefined;
  return (
    <Show when={alarms().length === 0} fallback={<AlarmTag alarms={alarms()} />}>
      <Show when={isReady()}>
        <span class="prepared-tag">{vitalsText().ready}</span>
      </Show>
    </Show>
  );
};
