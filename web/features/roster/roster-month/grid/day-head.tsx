import { type JSX, Show } from "solid-js";
import { dayOf } from "../../../../../shared/time/local-date.ts";
import { longDate, shortWeekday } from "../../../../time/format-time.ts";
import type { RosterView } from "../month/roster-view.ts";
import { rosterText } from "../text.ts";

/** Why a day is off, or the half of it that is: a holiday, or the clinic is closed. */
const offName = (view: RosterView, column: number): string | undefined => {
  const [half, holiday] = [view.closedHalfAt(column), view.holidayAt(column)];
  if (half) return rosterText().closedHalf[half];
  return holiday?.closed ? rosterText().closedDay : holiday?.name;
};

/** The same in the room that there is over a column. */
const offMark = (view: RosterView, column: number): string | undefined => {
  const { closed, closedInHalf, holiday, collectiveLeave } = rosterText();
  if (view.closedHalfAt(column)) return closedInHalf;
  const known = view.holidayAt(column);
  if (known?.closed) return closed;
  return known && (known.kind === "holiday" ? holiday : collectiveLeave);
};

/** A day of the month over its column: its name, its number, and whether one is off. */
export const DayHead = (props: { view: RosterView; column: number }): JSX.Element => {
  const date = (): string => props.view.dateAt(props.column);
  const lacksDoctor = (): boolean => props.view.findings.breaksAt(undefined, date()).length > 0;
  const spoken = (): string => {
    const parts = [
      longDate(date()),
      offName(props.view, props.column),
      lacksDoctor() ? rosterText().missing : undefined,
    ];
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
      <Show when={offMark(props.view, props.column)}>
        {(mark) => (
          <span class="roster-holiday" aria-hidden="true">
            {mark()}
          </span>
        )}
      </Show>
    </th>
  );
};
