import { type JSX, Show } from "solid-js";
import { dayOf } from "../../../../../shared/time/local-date.ts";
import { longDate, shortWeekday } from "../../../../time/format-time.ts";
import type { RosterView } from "../month/roster-view.ts";
import { rosterText } from "../text.ts";

/** A day of the month over its column: its name, its number, and whether one is off. */
export const DayHead = (props: { view: RosterView; column: number }): JSX.Element => {
  const date = (): string => props.view.dateAt(props.column);
  const holiday = () => props.view.holidayAt(props.column);
  const lacksDoctor = (): boolean => props.view.findings.breaksAt(undefined, date()).length > 0;
  const holidayName = (): string | undefined => (holiday()?.closed ? rosterText().closedDay : holiday()?.name);
  const spoken = (): string => {
    const parts = [longDate(date()), holidayName(), lacksDoctor() ? rosterText().missing : undefined];
    return parts.filter((part) => part !== undefined).join(", ");
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
      <Show when={holiday()}>
        {(known) => (
          <span class="roster-holiday" aria-hidden="true">
            {known().kind === "holiday" ? rosterText().holiday : rosterText().collectiveLeave}
          </span>
        )}
      </Show>
    </th>
  );
};
