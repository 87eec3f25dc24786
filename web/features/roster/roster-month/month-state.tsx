import type { JSX } from "solid-js";
import { localDate } from "../../../../shared/time/zone.ts";
import { clock, shortDate } from "../../../time/format-time.ts";
import { Fresh } from "../../../ui/fresh.tsx";
import type { RosterView } from "./roster-view.ts";
import { rosterText } from "./text.ts";

/** Whether the month is published, and whether what is written is saved. */
export const MonthState = (props: { view: RosterView }): JSX.Element => {
  const { month, names } = props.view;
  const published = (): string => {
    const known = month.answer().published;
    if (!known) return rosterText().unpublished;
    const at = `${shortDate(localDate(known.at, names.zone()))} ${clock(known.at, names.zone())}`;
    return rosterText().publishedAt(known.version, at);
  };
  const saved = (): string => {
    const rows = month.draft.unsavedCount();
    return rows === 0 ? rosterText().allSaved : rosterText().notAllSaved(rows);
  };
  const states = (): string[] => [
    published(),
    ...(month.answer().publishing ? [rosterText().beingPublished] : []),
    saved(),
  ];
  return (
    <p class="quiet">
      <Fresh>{states().join(" · ")}</Fresh>
    </p>
  );
};
