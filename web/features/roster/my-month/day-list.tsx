import { A } from "@solidjs/router";
import { For, type JSX, Show } from "solid-js";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { toSwaps } from "../../../addresses/roster/to-swaps.ts";
import { wallHours } from "../../../parts/roster/wall-hours.ts";
import { dayAndMonth } from "../../../time/format-time.ts";
import type { DayShift, MonthDay } from "./month-days.ts";
import { myMonthText } from "./text.ts";

type Props = {
  days: readonly MonthDay[];
  today: LocalDate;
  /** Whether a shift can still change hands: it has not begun. */
  canSwap: (shift: DayShift) => boolean;
  /** The clinic of a shift, for who works at several. */
  placeOf: (shift: DayShift) => string | undefined;
};

const SwapLink = (props: { shift: DayShift }): JSX.Element => (
  <A
    href={toSwaps({ puskesmas: props.shift.clinicId, tanggal: props.shift.date, kode: props.shift.code })}
    aria-label={myMonthText().swapOf(props.shift.code, dayAndMonth(props.shift.date))}
  >
    {myMonthText().swap}
  </A>
);

const Shift = (props: { shift: DayShift; place: string | undefined; canSwap: boolean }): JSX.Element => {
  const what = (): JSX.Element => (
    <>
      <span translate="no">{props.shift.code}</span> <span class="figures">{wallHours(props.shift.hours)}</span>{" "}
      {props.shift.name}
    </>
  );
  return (
    <li class="my-shift" data-change={props.shift.change}>
      <Show when={props.shift.change === "gone"} fallback={<span>{what()}</span>}>
        <del>{what()}</del>
      </Show>
      <Show when={props.shift.outpost}>{(outpost) => <span>{outpost().name}</span>}</Show>
      <Show when={props.place}>{(place) => <span class="quiet">{place()}</span>}</Show>
      <Show when={props.canSwap && props.shift.change !== "gone"}>
        <SwapLink shift={props.shift} />
      </Show>
      <Show when={props.shift.change}>{(change) => <strong>{myMonthText()[change()]}</strong>}</Show>
    </li>
  );
};

/** Days with their shifts, one under the other. */
export const DayList = (props: Props): JSX.Element => (
  <ol class="my-days">
    <For each={props.days}>
      {(day) => (
        <li class="my-day" aria-current={day.date === props.today ? "date" : undefined}>
          <h2>{day.date === props.today ? myMonthText().today(dayAndMonth(day.date)) : dayAndMonth(day.date)}</h2>
          <ul>
            <For each={day.shifts}>
              {(shift) => <Shift shift={shift} place={props.placeOf(shift)} canSwap={props.canSwap(shift)} />}
            </For>
          </ul>
        </li>
      )}
    </For>
  </ol>
);
