import "./vitals.css";
import { type JSX, Show } from "solid-js";
import type { Visit } from "../../../shared/booking/visit.ts";
import { preparedWith } from "../../../shared/consult/prepared-with.ts";
import { alarmsIn } from "../../../shared/consult/vital-signs.ts";
import { isWaiting } from "../../../shared/schedule/standing.ts";
import { ageOn, type LocalDate } from "../../../shared/time/local-date.ts";
import { vitalsText } from "./text.ts";
import { alarmWords } from "./vital-facts.ts";

/** In the line: that somebody who waits is ready for the doctor, or what of theirs calls for help. */
export const PreparedTag = (props: { visit: Visit; date: LocalDate }): JSX.Element => (
  <Show when={isWaiting(props.visit.appointment.state) && preparedWith(props.visit.appointment)}>
    {(measured) => {
      const alarms = () => alarmsIn(measured().values, ageOn(props.visit.patient.birthDate, props.date));
      return (
        <span class="prepared-tag" data-alarm={alarms().length > 0 ? "" : undefined}>
          {alarms().length > 0 ? vitalsText().alarm(alarmWords(alarms())) : vitalsText().ready}
        </span>
      );
    }}
  </Show>
);
