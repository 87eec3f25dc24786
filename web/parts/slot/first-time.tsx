import { createMemo, type JSX, Match, Switch } from "solid-js";
import type { Slot } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { clock } from "../../time/format-time.ts";
import { Button } from "../../ui/button.tsx";
import { Fresh } from "../../ui/fresh.tsx";
import type { IconName } from "../../ui/icon-paths.ts";
import { lateText } from "../delay/delay-words.ts";
import { type Directory, zoneIn } from "../directory/create-directory.ts";
import { nearDay } from "../directory/near-day.ts";
import { delayOfChoice, whoAndHow } from "./come-to.ts";
import type { Choice } from "./grouped-choices.ts";
import { sameHour } from "./same-hour.ts";
import { slotsText } from "./text.ts";

type Props = {
  /** All that is free on the days shown, in order. */
  choices: readonly Choice[];
  /** Whether these are the first days that can be booked: their first time is the soonest of all. */
  fromToday: boolean;
  /** A place whose session is closed. @default none */
  closed?: Slot | undefined;
  now: Instant;
  directory: Directory | undefined;
  onChoose: (slot: Slot) => void;
};

/** One time before all others, one tap away: the hour somebody had, with who has it now, or the soonest. */
export const FirstTime = (props: Props): JSX.Element => {
  const same = createMemo(() => props.closed && sameHour(props.choices, props.closed));
  const soonest = (): Choice | undefined => (props.fromToday ? props.choices[0] : undefined);
  const who = (choice: Choice): string =>
    [whoAndHow(props.directory, choice.practitionerId, choice.slot), lateText(delayOfChoice(choice), props.now) ?? []]
      .flat()
      .join(" · ");
  const First = (first: { choice: Choice; icon: IconName; word: string }): JSX.Element => (
    <Button wide icon={first.icon} onClick={() => props.onChoose(first.choice.slot)}>
      <Fresh>{first.word}</Fresh>
    </Button>
  );
  const zone = () => zoneIn(props.directory);
  return (
    <Switch>
      <Match when={same()}>
        {(choice) => (
          <First
            choice={choice()}
            icon="swap"
            word={slotsText().sameHour(clock(choice().slot.start, zone()), who(choice()))}
          />
        )}
      </Match>
      <Match when={soonest()}>
        {(choice) => (
          <First
            choice={choice()}
            icon="clock"
            word={slotsText().soonest(nearDay(choice().slot.start, zone(), props.now), who(choice()))}
          />
        )}
      </Match>
    </Switch>
  );
};
