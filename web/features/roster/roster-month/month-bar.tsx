import type { JSX } from "solid-js";
import { Show } from "solid-js";
import { monthBefore, nextMonth, type RosterMonth } from "../../../../shared/roster/month/roster-month.ts";
import { createActs } from "../../../acts/acts.ts";
import { Button } from "../../../ui/button.tsx";
import { createDeskWide } from "../../../ui/create-desk-wide.ts";
import { rosterText } from "./text.ts";

type Props = { month: RosterMonth; thisMonth: RosterMonth; onMonth: (month: RosterMonth) => void };

/** Past all that stands before it: a keyboard would go through a dozen buttons. */
const toGrid = (): void => document.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();

/** Turns the months and prints; on a phone printing is among what is rare. */
export const MonthBar = (props: Props): JSX.Element => {
  const print = (): void => window.print();
  const to = (month: RosterMonth) => (): void => props.onMonth(month);
  createActs(() => [
    { word: rosterText().after, run: to(nextMonth(props.month)) },
    { word: rosterText().before, run: to(monthBefore(props.month)) },
    { word: rosterText().current, run: to(props.thisMonth) },
    { word: rosterText().print, run: print },
  ]);
  const isWide = createDeskWide();
  return (
    <div class="roster-bar no-print">
      <button type="button" class="button unseen" onClick={() => toGrid()}>
        {rosterText().toGrid}
      </button>
      <Button icon={isWide() ? "back" : undefined} onClick={() => props.onMonth(monthBefore(props.month))}>
        {rosterText().before}
      </Button>
      <Show when={props.month !== props.thisMonth}>
        <Button onClick={() => props.onMonth(props.thisMonth)}>{rosterText().current}</Button>
      </Show>
      <Button icon={isWide() ? "next" : undefined} onClick={() => props.onMonth(nextMonth(props.month))}>
        {rosterText().after}
      </Button>
      <Show when={isWide()}>
        <Button icon="print" onClick={print}>
          {rosterText().print}
        </Button>
      </Show>
    </div>
  );
};
