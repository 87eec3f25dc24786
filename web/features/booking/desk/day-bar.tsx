import { type JSX, Show } from "solid-js";
import { addDays, type LocalDate } from "../../../../shared/time/local-date.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { deskText } from "./text.ts";

type Props = { date: LocalDate; today: LocalDate; onChoose: (date: LocalDate) => void };

/** Chooses the day the desk works on. */
export const DayBar = (props: Props): JSX.Element => (
  <div class="day-bar">
    <Button icon="back" onClick={() => props.onChoose(addDays(props.date, -1))}>
      {deskText().before}
    </Button>
    <Field label={deskText().date} type="date" value={props.date} onInput={(date) => date && props.onChoose(date)} />
    <Button icon="next" onClick={() => props.onChoose(addDays(props.date, 1))}>
      {deskText().after}
    </Button>
    <Show when={props.date !== props.today}>
      <Button onClick={() => props.onChoose(props.today)}>{deskText().today}</Button>
    </Show>
  </div>
);
