import { type JSX, Show } from "solid-js";
import { localDate } from "../../../../shared/time/zone.ts";
import { toCompareVersions } from "../../../addresses/roster/to-compare-versions.ts";
import { clock, shortDate } from "../../../time/format-time.ts";
import { Fresh } from "../../../ui/fresh.tsx";
import type { DeedsLater } from "./deeds/create-deeds-later.ts";
import type { RosterView } from "./month/roster-view.ts";
import { rosterText } from "./text.ts";

/** The way to what the last version says otherwise, where there are two. */
const ChangesLink = (props: { view: RosterView }): JSX.Element => {
  const answer = () => props.view.month.answer();
  return (
    <Show when={(answer().published?.version ?? 0) > 1}>
      {" "}
      <a class="no-print" href={toCompareVersions({ bulan: answer().month })}>
        {rosterText().compare}
      </a>
    </Show>
  );
};

/** Whether the month is published, and on a screen what of it waits to be, and whether what is written is saved. */
export const MonthState = (props: { view: RosterView; later: DeedsLater }): JSX.Element => {
  const { month, names } = props.view;
  const published = (): string => {
    const known = month.answer().published;
    if (!known) return month.answer().unreadable?.published ? "" : rosterText().unpublished;
    const at = `${shortDate(localDate(known.at, names.zone()))} ${clock(known.at, names.zone())}`;
    return rosterText().publishedAt(known.version, at);
  };
  const saved = (): string => {
    const rows = month.draft.unsavedCount();
    return rows === 0 ? rosterText().allSaved : rosterText().notAllSaved(rows);
  };
  const states = (): string =>
    [published(), month.answer().publishing && rosterText().beingPublished].filter(Boolean).join(" · ");
  // Saved is not published: what patients can't book yet is said before it.
  const written = (): string => [props.later.deeds()?.waiting(), saved()].filter(Boolean).join(" · ");
  return (
    <p class="quiet roster-state">
      <Fresh>{states()}</Fresh>
      <span class="no-print">
        <Fresh>{(states() && " · ") + written()}</Fresh>
      </span>
      <ChangesLink view={props.view} />
    </p>
  );
};
