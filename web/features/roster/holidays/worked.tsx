import { For, type JSX } from "solid-js";
import type { HolidayShifts } from "../../../../shared/roster/calendar/holiday-shifts.ts";
import { shortDate } from "../../../time/format-time.ts";
import { Notice } from "../../../ui/notice.tsx";
import { holidaysText } from "./text.ts";

/** That a day still has shifts. */
export const workedWords = ({ clinics, shifts }: HolidayShifts): string => holidaysText().worked(shifts, clinics);

/** On which of the holidays just saved there are shifts that are published: those stay until their clinics change them. */
export const Worked = (props: { days: readonly HolidayShifts[] }): JSX.Element => (
  <Notice kind="waiting">
    <p>{holidaysText().stillWorked}</p>
    <ul>
      <For each={props.days}>
        {(day) => (
          <li>
            {shortDate(day.date)}: {workedWords(day)}
          </li>
        )}
      </For>
    </ul>
  </Notice>
);
