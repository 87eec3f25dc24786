import "./slot-picker.css";
import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from "solid-js";
import { bookableWindow } from "../../../shared/schedule/bookable-window.ts";
import { hasTimesAhead } from "../../../shared/schedule/has-times-ahead.ts";
import { isSameSlot, type Slot } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { dayOf, type LocalDate } from "../../../shared/time/local-date.ts";
import { createNow } from "../../time/create-now.ts";
import { clock, dayAndMonth, shortWeekday } from "../../time/format-time.ts";
import type { PartOfDay } from "../../time/part-of-day.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Fresh } from "../../ui/fresh.tsx";
import { Notice } from "../../ui/notice.tsx";
import { delayWords, lateUntil } from "../delay/delay-words.ts";
import { type Directory, zoneIn } from "../directory/create-directory.ts";
import { delayOfChoice, whoAndHow } from "./come-to.ts";
import { FirstTime } from "./first-time.tsx";
import { byPartOfDay, byPractitioner, type Choice, choicesIn } from "./grouped-choices.ts";
import type { OpenDay } from "./nearest-slots.ts";
import { daysId } from "./show-days.ts";
import { slotsText } from "./text.ts";

type Props = {
  days: OpenDay[];
  directory: Directory | undefined;
  service: string;
  chosen?: Slot | undefined;
  /** Whether these are the first days that can be booked, so that the first free time is the soonest of all. */
  fromToday: boolean;
  /** A place whose session is closed: who else has its hour comes first. @default none */
  closed?: Slot | undefined;
  onChoose: (slot: Slot) => void;
  /** Where somebody can wait for a place, perhaps of a day. @default nowhere */
  toWait?: ((date: LocalDate | undefined) => string) | undefined;
};

/** A day with what is free in it for the service. */
type Counted = { date: LocalDate; choices: Choice[]; none: "full" | "over" | "closed" };

/** @param from from when on a start can be booked at `now`, where the district's rule is known */
const countedIn = (
  { date, sessions }: OpenDay,
  service: string,
  { now, from }: { now: Instant; from: Instant },
): Counted => {
  const theirs = sessions.filter(({ services }) => services.includes(service));
  const isAhead = theirs.some((session) => hasTimesAhead(session, { from, until: Number.POSITIVE_INFINITY }));
  return {
    date,
    // A list left open shows no time that has passed.
    choices: choicesIn(theirs, service).filter(({ slot }) => slot.start >= now),
    none: theirs.length === 0 ? "closed" : isAhead ? "full" : "over",
  };
};

const freeIn = ({ choices, none }: Counted): string =>
  choices.length > 0 ? slotsText().free(choices.length) : slotsText()[none];

const DayButton = (props: { day: Counted; pressed: boolean; onPress: () => void }): JSX.Element => (
  <button
    type="button"
    aria-pressed={props.pressed}
    aria-label={`${dayAndMonth(props.day.date)}, ${freeIn(props.day)}`}
    data-none={props.day.choices.length === 0 ? "" : undefined}
    onClick={() => props.onPress()}
  >
    <span translate="no">
      {shortWeekday(props.day.date)} <b class="figures">{Number(dayOf(props.day.date))}</b>
    </span>
    <small>
      <Fresh>{freeIn(props.day)}</Fresh>
    </small>
  </button>
);

/** Whether nothing is free since others have it: then it may become free. */
const isFull = (day: Counted | undefined): boolean => !day || (day.choices.length === 0 && day.none === "full");

/** Which day is shown, or that the week has none; then there is a way to wait for one, where there is a list. */
const DayHead = (props: Pick<Props, "toWait"> & { day: Counted | undefined }): JSX.Element => (
  <div class="part" aria-live="polite">
    <Show when={props.day} fallback={<Notice>{slotsText().noneThisWeek}</Notice>}>
      {(shown) => (
        <h2>
          <Fresh>{dayAndMonth(shown().date)}</Fresh>
        </h2>
      )}
    </Show>
    <Show when={props.day?.choices.length === 0}>
      <Notice>{slotsText().noneThisDay}</Notice>
    </Show>
    <Show when={isFull(props.day) && props.toWait}>
      {(toWait) => (
        <LinkButton icon="clock" wide href={toWait()(props.day?.date)}>
          {slotsText().wait}
        </LinkButton>
      )}
    </Show>
  </div>
);

type PartsProps = Pick<Props, "directory" | "chosen" | "onChoose"> & { choices: Choice[]; now: Instant };
type TimesProps = PartsProps & { practitionerId: string };

/** One person's free times at one place: who and where it is is said once, above them. */
const Times = (props: TimesProps): JSX.Element => {
  const id = createUniqueId();
  const isChosen = (slot: Slot): boolean => props.chosen !== undefined && isSameSlot(props.chosen, slot);
  const late = (): Choice | undefined =>
    props.choices.find((choice) => lateUntil(delayOfChoice(choice), props.now) !== undefined);
  return (
    <>
      <h4 id={id}>{whoAndHow(props.directory, props.practitionerId, props.choices[0]?.slot)}</h4>
      <Show when={late()}>
        {(choice) => <p>{delayWords(delayOfChoice(choice()), props.now, zoneIn(props.directory), props.directory)}</p>}
      </Show>
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
              {(theirs) => <Times {...props} practitionerId={theirs.practitionerId} choices={theirs.choices} />}
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
  const now = createNow();
  const times = () => {
    const from = props.directory ? bookableWindow(props.directory.district, now()).from : now();
    return { now: now(), from };
  };
  // Nothing moves under a finger, and no focus is lost, while the list is asked again and is the same.
  const counted = createMemo(() => props.days.map((day) => countedIn(day, props.service, times())), undefined, {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  const firstFree = createMemo(() => counted().find(({ choices }) => choices.length > 0));
  const day = createMemo(() => counted().find(({ date }) => date === picked()) ?? firstFree());
  return (
    <>
      <FirstTime
        choices={counted().flatMap(({ choices }) => choices)}
        closed={props.closed}
        fromToday={props.fromToday}
        now={now()}
        directory={props.directory}
        onChoose={props.onChoose}
      />
      <fieldset id={daysId} class="days" tabindex="-1" aria-label={slotsText().day}>
        <For each={counted()}>
          {(shown) => (
            <DayButton day={shown} pressed={shown.date === day()?.date} onPress={() => setPicked(shown.date)} />
          )}
        </For>
      </fieldset>
      <DayHead day={day()} toWait={props.toWait} />
      <Parts {...props} choices={day()?.choices ?? []} now={now()} />
    </>
  );
};
