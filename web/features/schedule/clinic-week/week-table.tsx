import "../../../ui/paper.css";
import "./week-table.css";
import { For, type JSX, Show } from "solid-js";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import type { SessionSummary } from "../../../../shared/schedule/session-summary.ts";
import { type Holiday, isDayOff } from "../../../../shared/time/holiday.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { metAtText } from "../../../parts/day/met-at.ts";
import { clock, decimal, shortDate } from "../../../time/format-time.ts";
import { onPaper } from "../../../ui/on-paper.ts";
import { weekText } from "./text.ts";
import { shiftLetter, type WeekGrid, type WeekRow, type WeekTotal } from "./week-grid.ts";

type Props = { grid: WeekGrid; holidays: Holiday[]; today: LocalDate; zone: Zone };

const holidayOn = (holidays: Holiday[], date: LocalDate): Holiday | undefined =>
  holidays.find((holiday) => holiday.date === date);

const Session = (props: { session: SessionSummary; zone: Zone }): JSX.Element => (
  <div class="week-session" data-closed={props.session.state === "closed" ? "" : undefined}>
    <strong>{shiftLetter(props.session, props.zone)}</strong>
    <span class="week-hours figures">
      {clock(props.session.start, props.zone)}–{clock(sessionEnd(props.session), props.zone)}
    </span>
    <span class="figures">
      {props.session.state === "closed"
        ? weekText().closed
        : weekText().booked(props.session.claimed, props.session.count)}
    </span>
    <Show when={metAtText(props.session)}>{(place) => <span>{place()}</span>}</Show>
  </div>
);

const Total = (props: { total: WeekTotal }): JSX.Element => (
  <Show when={props.total.count > 0} fallback="–">
    <div class="week-total figures">
      <strong>{weekText().hours(decimal(props.total.hours))}</strong>
      <span>{weekText().booked(props.total.claimed, props.total.count)}</span>
    </div>
  </Show>
);

/**
 * On a phone the week is wider than the screen: it opens with today beside the names (`week-table.css` keeps their
 * column free).
 */
const showFirst = (head: HTMLElement): void =>
  queueMicrotask(() => head.scrollIntoView({ block: "nearest", inline: "start" }));

const DayHead = (props: { date: LocalDate; holidays: Holiday[]; today: LocalDate }): JSX.Element => (
  <th
    ref={(head) => props.date === props.today && showFirst(head)}
    scope="col"
    data-off={isDayOff(props.date, props.holidays) ? "" : undefined}
    aria-current={props.date === props.today ? "date" : undefined}
  >
    {shortDate(props.date)}
    <Show when={holidayOn(props.holidays, props.date)}>
      {(holiday) => <span class="week-holiday">{holiday().name}</span>}
    </Show>
  </th>
);

const PersonRow = (props: Props & { row: WeekRow }): JSX.Element => (
  <tr>
    <th scope="row">{props.row.name}</th>
    <For each={props.row.cells}>
      {(sessions, index) => (
        <td data-off={isDayOff(props.grid.dates[index()] ?? "", props.holidays) ? "" : undefined}>
          <For each={sessions}>{(session) => <Session session={session} zone={props.zone} />}</For>
        </td>
      )}
    </For>
    <td>
      <Total total={props.row.total} />
    </td>
  </tr>
);

/** The week as it hangs on the wall: people down, days across, sums at the edges. */
export const WeekTable = (props: Props): JSX.Element => {
  onPaper("wall-chart");
  return (
    <section class="week" aria-label={weekText().who} tabindex="0" data-keys>
      <table>
        <thead>
          <tr>
            <th scope="col">{weekText().who}</th>
            <For each={props.grid.dates}>
              {(date) => <DayHead date={date} holidays={props.holidays} today={props.today} />}
            </For>
            <th scope="col">{weekText().total}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.grid.rows}>{(row) => <PersonRow {...props} row={row} />}</For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{weekText().total}</th>
            <For each={props.grid.dayTotals}>
              {(total, index) => (
                <td data-off={isDayOff(props.grid.dates[index()] ?? "", props.holidays) ? "" : undefined}>
                  <Total total={total} />
                </td>
              )}
            </For>
            <td>
              <Total total={props.grid.total} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
};
