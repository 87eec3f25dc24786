import { type JSX, Show } from "solid-js";
import { dayOf } from "../../../../../shared/time/local-date.ts";
import { longDate, shortWeekday } from "../../../../time/format-time.ts";
import type { RosterView } from "../month/roster-view.ts";
import { rosterText } from "../text.ts";

/** Why a day is off, in the room that there is over a column: a holiday, or the clinic is closed, be it for half of it. */
const offWords = (view: RosterView, column: number): string | undefined => {
  const { closed, holiday, collectiveLeave } = rosterText();
  const [part, known] = [view.closedAt(column), view.holidayAt(column)];
  if (part) return closed[part];
  return known && (known.kind === "holiday" ? holiday : collectiveLeave);
};

/** A day of the month over its column: its name, its number, and whether one is off. */
export const DayHead = (props: { view: RosterView; column: number }): JSX.Element => {
  const date = (): string => props.view.dateAt(props.column);
  const lacksDoctor = (): boolean => props.view.findings.breaksAt(undefined, date()).length > 0;
  const off = () => offWords(props.view, props.column);
  const spoken = (): string => {
    const known = props.view.holidayAt(props.column);
    const parts = [longDate(date()), (!known?.closed && known?.name) || off(), lacksDoctor() && rosterText().missing];
    return parts.filter(Boolean).join(", ");
  };
  return (
    <th
      scope="col"
      data-column={props.column}
      data-off={props.view.isOff(props.column) ? "" : undefined}
      data-severity={lacksDoctor() ? "warns" : undefined}
      aria-colindex={props.column + 2}
      aria-current={date() === props.view.month.today() ? "date" : undefined}
    >
      <span class="unseen">{spoken()}</span>
      <span class="roster-weekday" aria-hidden="true">
        {shortWeekday(date())}
      </span>
      <span class="roster-day figures" aria-hidden="true">
        {Number(dayOf(date()))}
      </span>
      <Show when={off()}>
        {(mark) => (
          <span class="roster-holiday" aria-hidden="true">
            {mark()}
          </span>
        )}
      </Show>
    </th>
  );
};
