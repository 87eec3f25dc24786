import "./vitals.css";
import { type JSX, Show } from "solid-js";
import type { Visit } from "../../../shared/booking/visit.ts";
import { alarmsIn } from "../../../shared/consult/alarming-signs.ts";
import { preparedWith } from "../../../shared/consult/prepared-with.ts";
import { isWaiting } from "../../../shared/schedule/standing.ts";
import { ageOn, type LocalDate } from "../../../shared/time/local-date.ts";
import { vitalsText } from "./text.ts";
import { alarmWords } from "./vital-facts.ts";

/**
 * In the line: that somebody who waits is ready for the doctor, or what of theirs calls for help, also of whoever was called and
 * not there: they may have fallen.
 */
export const PreparedTag = (props: { visit: Visit; date: LocalDate }): JSX.Element => {
  const alarms = () => {
    const { state } = props.visit.appointment;
    const measured = state.status === "waiting" ? preparedWith(props.visit.appointment) : undefined;
    return measured && alarmsIn(measured.values, ageOn(props.visit.patient.birthDate, props.date));
  };
  const words = (): string | undefined => {
    const found = alarms();
    if (found && found.length > 0) return vitalsText().alarm(alarmWords(found));
    return found && isWaiting(props.visit.appointment.state) ? vitalsText().ready : undefined;
  };
  return (
    <Show when={words()}>
      {(said) => (
        <span class="prepared-tag" data-alarm={alarms()?.length ? "" : undefined}>
          {said()}
        </span>
      )}
    </Show>
  );
};
