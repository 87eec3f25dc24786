import "./my-month.css";
import { createMemo, type JSX, Show } from "solid-js";
import { getMyMonth } from "../../../../shared/api/roster/get-my-month.ts";
import { getSwapsWaiting } from "../../../../shared/api/roster/get-swaps-waiting.ts";
import { monthBefore, monthOf, nextMonth, type RosterMonth } from "../../../../shared/roster/month/roster-month.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { instantAt, localDate } from "../../../../shared/time/zone.ts";
import { toCalendarFeed } from "../../../addresses/roster/to-calendar-feed.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { keepFresh } from "../../../load/keep-fresh.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinics, placeName } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory, type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { createMonthAddress } from "../../../parts/roster/create-month-address.ts";
import type { MyMonth } from "../../../parts/roster/kept-months.ts";
import { createNow } from "../../../time/create-now.ts";
import { monthAndYear } from "../../../time/format-time.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { type AskedShift, askedIn } from "./asked-shifts.ts";
import { createMyMonth } from "./create-my-month.ts";
import { DayList } from "./day-list.tsx";
import { changesIn, type DayShift, type MonthDay, monthDays } from "./month-days.ts";
import { SwapsWaiting } from "./swaps-waiting.tsx";
import { myMonthText } from "./text.ts";

type BarProps = { month: RosterMonth; thisMonth: RosterMonth; onMonth: (month: RosterMonth) => void };

const MonthTurner = (props: BarProps): JSX.Element => (
  <div class="my-month-bar">
    <Button icon="back" onClick={() => props.onMonth(monthBefore(props.month))}>
      {myMonthText().before}
    </Button>
    <Show when={props.month !== props.thisMonth}>
      <Button onClick={() => props.onMonth(props.thisMonth)}>{myMonthText().current}</Button>
    </Show>
    <Button icon="next" onClick={() => props.onMonth(nextMonth(props.month))}>
      {myMonthText().after}
    </Button>
  </div>
);

type DaysProps = {
  value: MyMonth;
  days: readonly MonthDay[];
  today: LocalDate;
  now: Instant;
  directory: Directory | undefined;
  askedFor: (shift: DayShift) => AskedShift | undefined;
};

/** What is to come, today first; what is over can be opened below it. */
const Days = (props: DaysProps): JSX.Element => {
  const ahead = createMemo(() => props.days.filter(({ date }) => date >= props.today));
  const over = createMemo(() => props.days.filter(({ date }) => date < props.today));
  const isThisMonth = (): boolean => monthOf(props.today) === props.value.month;
  const placeOf = ({ clinicId }: DayShift): string | undefined => placeName(props.directory, clinicId);
  const isAhead = ({ date, hours }: DayShift): boolean =>
    instantAt(date, hours.from, zoneIn(props.directory)) > props.now;
  const List = (shown: { days: readonly MonthDay[] }): JSX.Element => (
    <DayList days={shown.days} today={props.today} placeOf={placeOf} canSwap={isAhead} askedFor={props.askedFor} />
  );
  const namesOf = (ids: readonly string[]): string =>
    ids.map((id) => clinicIn(props.directory, id)?.name ?? id).join(", ");
  const unreadable = (): readonly string[] => props.value.unreadable ?? [];
  const silent = (): string =>
    namesOf(
      ownClinics().filter(
        (id) => !(unreadable().includes(id) || props.value.published.some(({ clinicId }) => clinicId === id)),
      ),
    );
  const isSaid = (): boolean => props.value.published.length + unreadable().length > 0;
  return (
    <Show when={isSaid()} fallback={<Notice>{myMonthText().unpublished}</Notice>}>
      <Show when={namesOf(unreadable())}>{(names) => <Notice>{myMonthText().unreadableAt(names())}</Notice>}</Show>
      <Show when={silent()}>{(names) => <p class="quiet">{myMonthText().unpublishedAt(names())}</p>}</Show>
      <Show when={props.days.length > 0} fallback={<Notice>{myMonthText().none}</Notice>}>
        <Show when={isThisMonth() && ahead()[0]?.date !== props.today}>
          <p>{myMonthText().freeToday}</p>
        </Show>
        <List days={ahead()} />
        <Show when={over().length > 0}>
          <details open={!isThisMonth()}>
            <summary>{myMonthText().over}</summary>
            <List days={over()} />
          </details>
        </Show>
      </Show>
    </Show>
  );
};

/** A doctor's own shifts of a month, at all clinics where they work. */
export const MyMonthPage = (): JSX.Element => {
  const directory = createDirectory();
  const now = createNow();
  const today = createMemo(() => localDate(now(), zoneIn(directory.value())));
  const thisMonth = (): RosterMonth => monthOf(today());
  const address = createMonthAddress(thisMonth);
  const month = createMemo(address.month);
  const { load, changes, see } = createMyMonth(month, (wanted) => call(getMyMonth, { month: wanted }));
  const swaps = createLoad(
    () => true,
    () => call(getSwapsWaiting, {}),
  );
  keepFresh(swaps, () => true);
  const askedFor = (shift: DayShift): AskedShift | undefined => {
    const waiting = swaps.value();
    return waiting && askedIn(waiting, shift);
  };
  const days = createMemo(() => monthDays(load.value()?.shifts ?? [], changes(), load.value()?.off));
  const changed = (): number => changesIn(days());
  return (
    <Page title={myMonthText().title} lead={monthAndYear(`${month()}-01`)}>
      <SwapsWaiting waiting={swaps.value()} />
      <MonthTurner month={month()} thisMonth={thisMonth()} onMonth={address.choose} />
      <Loaded load={load} rows={5}>
        {(value) => (
          <>
            <Show when={changed() > 0}>
              <Notice>
                <p>{myMonthText().news(changed())}</p>
                <Button onClick={see}>{myMonthText().seen}</Button>
              </Notice>
            </Show>
            <Days
              value={value()}
              days={days()}
              today={today()}
              now={now()}
              directory={directory.value()}
              askedFor={askedFor}
            />
          </>
        )}
      </Loaded>
      <LinkButton icon="calendar" href={toCalendarFeed()}>
        {myMonthText().calendar}
      </LinkButton>
    </Page>
  );
};
