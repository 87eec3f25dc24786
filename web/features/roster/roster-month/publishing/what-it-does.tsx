import { For, type JSX, Show } from "solid-js";
import { monthOf, type RosterMonth } from "../../../../../shared/roster/month/roster-month.ts";
import type { RuleBreak } from "../../../../../shared/roster/rules/rule-break.ts";
import { AffectedVisits } from "../../../../parts/affected/affected-visits.tsx";
import { affectedText } from "../../../../parts/affected/text.ts";
import { VoidedSwaps } from "../../../../parts/swap/voided-swaps.tsx";
import { daysInShort } from "../../../../time/days-in-short.ts";
import { Notice } from "../../../../ui/notice.tsx";
import { findingGroups } from "../findings/finding-groups.ts";
import { onDay } from "../findings/on-day.ts";
import { overTurn } from "../findings/over-turn.ts";
import { breakText } from "../judging/break-words.ts";
import type { PlaceNames } from "../month/place-names.ts";
import type { Preview, Publishing } from "./create-publishing.ts";
import { type Asked, LeaveUnread } from "./leave-unread.tsx";
import { type Obstacle, Obstacles } from "./obstacles.tsx";
import { Openings } from "./openings.tsx";
import { publishText } from "./text.ts";

type Props = {
  publishing: Publishing;
  names: PlaceNames;
  month: RosterMonth;
  monthName: string;
  /** What is to be known of the month's cover and holidays. */
  cautions: readonly string[];
  preview: Preview;
  asked: Asked;
};

const breakWords = (one: RuleBreak, names: PlaceNames): string => {
  const who = "practitionerId" in one ? names.person(one.practitionerId) : undefined;
  return onDay(one.date, who, breakText(one, names.service));
};

/** What keeps a month from being published. */
export const obstaclesIn = ({ breaks, elsewhere }: Preview, names: PlaceNames): Obstacle[] => [
  ...breaks
    .filter(({ severity }) => severity === "blocks")
    .map((one) => ({
      date: one.date,
      who: "practitionerId" in one ? names.person(one.practitionerId) : undefined,
      said: breakText(one, names.service),
    })),
  ...elsewhere.map(({ practitionerId, date, part, clinicId }) => ({
    date,
    who: names.person(practitionerId),
    said: publishText().elsewhere(names.clinic(clinicId), part),
  })),
];

/** Whether all of a month is published already, and its sessions are as they say. */
export const isNothing = ({ same, create, reopen, change, close }: Preview): boolean =>
  same === true && create + reopen + change + close === 0;

const Counts = (props: { preview: Preview }): JSX.Element => {
  const kinds = ["create", "reopen", "change", "close"] as const;
  const some = () => kinds.filter((kind) => props.preview[kind] > 0);
  return (
    <ul class="roster-counts">
      <For each={some()} fallback={<li>{publishText().nothingChanges}</li>}>
        {(kind) => <li>{publishText().sessions[kind](props.preview[kind])}</li>}
      </For>
      <Show when={props.preview.held.length > 0}>
        <li>{publishText().held(props.preview.held.length)}</li>
      </Show>
    </ul>
  );
};

/** What is warned of: counted as the list below the month does, and where it is of the month after, which has none, said. */
const Warnings = (props: Pick<Props, "month" | "names" | "preview">): JSX.Element => {
  const isOwn = ({ date }: RuleBreak): boolean => monthOf(date) === props.month;
  const all = () => {
    const warned = props.preview.breaks.filter(({ severity }) => severity === "warns");
    return overTurn(
      warned.filter(isOwn),
      warned.filter((one) => !isOwn(one)),
    );
  };
  const listed = (): number => findingGroups(all().filter(isOwn)).length;
  return (
    <>
      <Show when={listed() > 0}>
        <p>{publishText().warnings(listed())}</p>
      </Show>
      <For each={all().filter((one) => !isOwn(one))}>{(one) => <p>{breakWords(one, props.names)}</p>}</For>
    </>
  );
};

/** What others have just written: it is on the screen from now on, and goes out with the rest. */
const Foreign = (props: Pick<Props, "publishing" | "names">): JSX.Element => (
  <Show when={props.publishing.foreign().length > 0}>
    <Notice kind="waiting">
      <p>{publishText().foreign(props.publishing.foreign().length)}</p>
      <ul>
        <For each={props.publishing.foreign()}>
          {({ practitionerId, dates }) => (
            <li>{publishText().foreignDays(props.names.person(practitionerId), daysInShort(dates))}</li>
          )}
        </For>
      </ul>
    </Notice>
  </Show>
);

/** What publishing does: to sessions, to patients by name, and what is warned of or stands in its way. */
export const WhatItDoes = (props: Props): JSX.Element => {
  const obstacles = (): Obstacle[] => obstaclesIn(props.preview, props.names);
  return (
    <>
      <Foreign {...props} />
      <Show when={isNothing(props.preview)} fallback={<Counts preview={props.preview} />}>
        <p>{publishText().nothingNew(props.preview.version - 1)}</p>
      </Show>
      <VoidedSwaps voids={props.preview.voids} directory={props.names.directory()} />
      <Warnings {...props} />
      <Show when={props.preview.uncovered > 0}>
        <p>{publishText().uncovered(props.preview.uncovered)}</p>
      </Show>
      <For each={props.cautions}>{(caution) => <p>{caution}</p>}</For>
      <Show when={obstacles().length > 0}>
        <Notice kind="danger">
          <p>{publishText().obstacles}</p>
          <Obstacles all={obstacles()} />
        </Notice>
      </Show>
      <AffectedVisits {...props.preview} directory={props.names.directory()} />
      <Show when={props.preview.regained}>{(visits) => <p>{affectedText().regained(visits())}</p>}</Show>
      <Show when={props.preview.opens}>{(times) => <Openings publishing={props.publishing} times={times()} />}</Show>
      <LeaveUnread {...props} />
    </>
  );
};
