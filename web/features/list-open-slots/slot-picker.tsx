import "./slot-picker.css";
import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { isSameSlot, type Slot } from "../../../shared/roster/slot.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { clock, dayAndMonth, shortWeekday } from "../../time/format-time.ts";
import { Notice } from "../../ui/notice.tsx";
import { type Directory, practitionerIn, zoneIn } from "../list-clinics/create-directory.ts";
import type { OpenDay } from "./nearest-slots.ts";
import { byPartOfDay, choicesIn } from "./part-of-day.ts";
import { slotsText } from "./text.ts";

type Props = {
  days: OpenDay[];
  directory: Directory | undefined;
  service: string;
  chosen?: Slot | undefined;
  onChoose: (slot: Slot) => void;
};

type DayProps = { date: LocalDate; count: number; isOpen: boolean; pressed: boolean; onPress: () => void };

const DayButton = (props: DayProps): JSX.Element => (
  <button
    type="button"
    aria-pressed={props.pressed}
    aria-label={`${dayAndMonth(props.date)}, ${props.count > 0 ? slotsText().free(props.count) : slotsText().full}`}
    data-none={props.count === 0 ? "" : undefined}
    onClick={() => props.onPress()}
  >
    <span>{shortWeekday(props.date)}</span>
    <b class="figures">{Number(props.date.slice(8))}</b>
    <small>
      {props.count > 0 ? slotsText().free(props.count) : props.isOpen ? slotsText().full : slotsText().closed}
    </small>
  </button>
);

/** Seven days, and the chosen day's free times by part of the day. */
export const SlotPicker = (props: Props): JSX.Element => {
  const [picked, setPicked] = createSignal<LocalDate>();
  const counted = createMemo(() =>
    props.days.map(({ date, sessions }) => ({
      date,
      choices: choicesIn(sessions, props.service),
      isOpen: sessions.some(({ services }) => services.includes(props.service)),
    })),
  );
  const day = createMemo(
    () => counted().find(({ date }) => date === picked()) ?? counted().find(({ choices }) => choices.length > 0),
  );
  const groups = createMemo(() => byPartOfDay(day()?.choices ?? [], zoneIn(props.directory)));
  const isChosen = (slot: Slot): boolean => props.chosen !== undefined && isSameSlot(props.chosen, slot);
  return (
    <>
      <fieldset class="days" aria-label={slotsText().day}>
        <For each={counted()}>
          {(shown) => (
            <DayButton
              date={shown.date}
              count={shown.choices.length}
              isOpen={shown.isOpen}
              pressed={shown.date === day()?.date}
              onPress={() => setPicked(shown.date)}
            />
          )}
        </For>
      </fieldset>
      <div class="part" aria-live="polite">
        <Show when={day()} fallback={<Notice>{slotsText().noneThisWeek}</Notice>}>
          {(shown) => <h2>{dayAndMonth(shown().date)}</h2>}
        </Show>
        <Show when={day() && groups().length === 0}>
          <Notice>{slotsText().noneThisDay}</Notice>
        </Show>
      </div>
      <For each={groups()}>
        {(group) => (
          <section class="part">
            <h3>{slotsText().part[group.part]}</h3>
            <ul class="slots">
              <For each={group.choices}>
                {(choice) => (
                  <li>
                    <button
                      type="button"
                      aria-pressed={isChosen(choice.slot)}
                      onClick={() => props.onChoose(choice.slot)}
                    >
                      <b class="figures">{clock(choice.slot.start, zoneIn(props.directory))}</b>
                      <small>{practitionerIn(props.directory, choice.practitionerId)?.name}</small>
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
    </>
  );
};
