import "./slot-picker.css";
import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from "solid-js";
import { isSameSlot, type Slot } from "../../../shared/roster/slot.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { clock, dayAndMonth, shortWeekday } from "../../time/format-time.ts";
import type { PartOfDay } from "../../time/part-of-day.ts";
import { serverNow } from "../../time/server-clock.ts";
import { Button } from "../../ui/button.tsx";
import { Fresh } from "../../ui/fresh.tsx";
import { Notice } from "../../ui/notice.tsx";
import { type Directory, practitionerIn, zoneIn } from "../directory/create-directory.ts";
import { nearDay } from "../directory/near-day.ts";
import { byPartOfDay, byPractitioner, type Choice, choicesIn } from "./grouped-choices.ts";
import type { OpenDay } from "./nearest-slots.ts";
import { slotsText } from "./text.ts";

type Props = {
  days: OpenDay[];
  directory: Directory | undefined;
  service: string;
  chosen?: Slot | undefined;
  /** Whether these are the first days that can be booked, so that the first free time is the soonest of all. */
  fromToday: boolean;
  onChoose: (slot: Slot) => void;
};

type DayProps = { date: LocalDate; count: number; isOpen: boolean; pressed: boolean; onPress: () => void };

const DayButton = (props: DayProps): JSX.Element => {
  const free = (): string => {
    if (props.count > 0) return slotsText().free(props.count);
    return props.isOpen ? slotsText().full : slotsText().closed;
  };
  return (
    <button
      type="button"
      aria-pressed={props.pressed}
      aria-label={`${dayAndMonth(props.date)}, ${free()}`}
      data-none={props.count === 0 ? "" : undefined}
      onClick={() => props.onPress()}
    >
      <span translate="no">
        {shortWeekday(props.date)} <b class="figures">{Number(props.date.slice(8))}</b>
      </span>
      <small>
        <Fresh>{free()}</Fresh>
      </small>
    </button>
  );
};

type TimesProps = Pick<Props, "directory" | "chosen" | "onChoose"> & { practitionerId: string; choices: Choice[] };

/** One person's free times: who it is is said once, above them. */
const Times = (props: TimesProps): JSX.Element => {
  const id = createUniqueId();
  const isChosen = (slot: Slot): boolean => props.chosen !== undefined && isSameSlot(props.chosen, slot);
  return (
    <>
      <h4 id={id}>{practitionerIn(props.directory, props.practitionerId)?.name}</h4>
      <ul class="slots" aria-labelledby={id} translate="no">
        <For each={props.choices}>
          {(choice) => (
            <li>
              <button
                type="button"
                class="figures"
                aria-pressed={isChosen(choice.slot)}
                onClick={() => props.onChoose(choice.slot)}
              >
                {clock(choice.slot.start, zoneIn(props.directory))}
              </button>
            </li>
          )}
        </For>
      </ul>
    </>
  );
};

type PartsProps = Pick<Props, "directory" | "chosen" | "onChoose"> & { choices: Choice[] };

/** A day's free times by part of the day, each of them one tap away. */
const Parts = (props: PartsProps): JSX.Element => {
  const headings = new Map<PartOfDay, HTMLHeadingElement>();
  const groups = createMemo(() => byPartOfDay(props.choices, zoneIn(props.directory)));
  const jump = (part: PartOfDay): void => {
    headings.get(part)?.scrollIntoView();
    headings.get(part)?.focus({ preventScroll: true });
  };
  return (
    <>
      <Show when={groups().length > 1}>
        <nav class="jumps" aria-label={slotsText().partOfDay}>
          <For each={groups()}>
            {({ part }) => <Button onClick={() => jump(part)}>{slotsText().part[part]}</Button>}
          </For>
        </nav>
      </Show>
      <For each={groups()}>
        {(group) => (
          <section class="part">
            <h3 tabindex="-1" ref={(heading) => headings.set(group.part, heading)}>
              {slotsText().part[group.part]}
            </h3>
            <For each={byPractitioner(group.choices)}>
              {(theirs) => (
                <Times
                  practitionerId={theirs.practitionerId}
                  choices={theirs.choices}
                  directory={props.directory}
                  chosen={props.chosen}
                  onChoose={props.onChoose}
                />
              )}
            </For>
          </section>
        )}
      </For>
    </>
  );
};

/** Seven days, the soonest time as one button, and the chosen day's free times. */
export const SlotPicker = (props: Props): JSX.Element => {
  const [picked, setPicked] = createSignal<LocalDate>();
  const counted = createMemo(() =>
    props.days.map(({ date, sessions }) => ({
      date,
      choices: choicesIn(sessions, props.service),
      isOpen: sessions.some(({ services }) => services.includes(props.service)),
    })),
  );
  const firstFree = createMemo(() => counted().find(({ choices }) => choices.length > 0));
  const day = createMemo(() => counted().find(({ date }) => date === picked()) ?? firstFree());
  const soonest = (): Choice | undefined => (props.fromToday ? firstFree()?.choices[0] : undefined);
  return (
    <>
      <Show when={soonest()}>
        {(choice) => (
          <Button wide icon="clock" onClick={() => props.onChoose(choice().slot)}>
            {slotsText().soonest(
              nearDay(choice().slot.start, zoneIn(props.directory), serverNow()),
              practitionerIn(props.directory, choice().practitionerId)?.name ?? "",
            )}
          </Button>
        )}
      </Show>
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
          {(shown) => (
            <h2>
              <Fresh>{dayAndMonth(shown().date)}</Fresh>
            </h2>
          )}
        </Show>
        <Show when={day()?.choices.length === 0}>
          <Notice>{slotsText().noneThisDay}</Notice>
        </Show>
      </div>
      <Parts
        choices={day()?.choices ?? []}
        directory={props.directory}
        chosen={props.chosen}
        onChoose={props.onChoose}
      />
    </>
  );
};
