import { A } from "@solidjs/router";
import { For, type JSX, Show } from "solid-js";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { toSwaps } from "../../../addresses/roster/to-swaps.ts";
import { heldAtText } from "../../../parts/roster/held-at.ts";
import { offWords } from "../../../parts/roster/off-words.ts";
import { outpostWords } from "../../../parts/roster/outpost-words.ts";
import { wallHours } from "../../../parts/roster/wall-hours.ts";
import { dayAndMonth } from "../../../time/format-time.ts";
import type { AskedShift } from "./asked-shifts.ts";
import type { DayShift, MonthDay } from "./month-days.ts";
import { shiftDifference } from "./shift-difference.ts";
import { myMonthText } from "./text.ts";

type Props = {
  days: readonly MonthDay[];
  today: LocalDate;
  /** Whether a shift can still change hands: it has not begun. */
  canSwap: (shift: DayShift) => boolean;
  /** The request that a shift is in. */
  askedFor: (shift: DayShift) => AskedShift | undefined;
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

/** Whose answer a request waits for, in words. */
const waitsWords = ({ status, isTheirs }: AskedShift): string => myMonthText().waits[isTheirs ? "yours" : status];

const AskedLink = (props: { shift: DayShift; asked: AskedShift }): JSX.Element => (
  <A
    href={toSwaps({ permintaan: props.asked.swapId })}
    aria-label={myMonthText().askedOf(waitsWords(props.asked), props.shift.code, dayAndMonth(props.shift.date))}
  >
    {waitsWords(props.asked)}
  </A>
);

type ShiftProps = {
  shift: DayShift;
  place: string | undefined;
  canSwap: boolean;
  asked: AskedShift | undefined;
};

const ShiftWays = (props: ShiftProps): JSX.Element => (
  <Show when={props.canSwap && props.shift.change !== "gone"}>
    <Show when={props.asked} fallback={<SwapLink shift={props.shift} />}>
      {(asked) => <AskedLink shift={props.shift} asked={asked()} />}
    </Show>
  </Show>
);

const Shift = (props: ShiftProps): JSX.Element => {
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
      <Show when={props.shift.outpost}>{(outpost) => <span>{outpostWords(outpost())}</span>}</Show>
      <Show when={props.shift.change === "gone" ? undefined : props.shift.heldAt}>
        {(at) => <span>{heldAtText(at())}</span>}
      </Show>
      <Show when={props.place}>{(place) => <span class="quiet">{place()}</span>}</Show>
      <ShiftWays {...props} />
      <Show when={props.shift.change}>{(change) => <strong>{myMonthText()[change()]}</strong>}</Show>
      <Show when={props.shift.before}>
        {(before) => <span class="my-difference">{shiftDifference(before(), props.shift)}</span>}
      </Show>
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
          <For each={day.off}>{(off) => <p>{offWords(off)}</p>}</For>
          <ul>
            <For each={day.shifts}>
              {(shift) => (
                <Shift
                  shift={shift}
                  place={props.placeOf(shift)}
                  canSwap={props.canSwap(shift)}
                  asked={props.askedFor(shift)}
                />
              )}
            </For>
          </ul>
        </li>
      )}
    </For>
  </ol>
);
