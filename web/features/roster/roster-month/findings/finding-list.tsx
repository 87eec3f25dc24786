import "./finding-list.css";
import { createMemo, For, type JSX, Show } from "solid-js";
import type { RuleBreak } from "../../../../../shared/roster/rules/rule-break.ts";
import { dayOf, type LocalDate } from "../../../../../shared/time/local-date.ts";
import { shortDate } from "../../../../time/format-time.ts";
import { Notice } from "../../../../ui/notice.tsx";
import { breakText } from "../judging/break-words.ts";
import type { RosterView } from "../month/roster-view.ts";
import { breaksOfTurn } from "./breaks-of-turn.ts";
import { findingGroups } from "./finding-groups.ts";
import { overTurn } from "./over-turn.ts";
import { findingText } from "./text.ts";

/** More than one looks at one after another. */
const most = 12;

/** Something to look at: a way to a cell, and what is said of it. */
type Finding = { severity: "blocks" | "warns"; practitionerId: string | undefined; date: LocalDate; words: string };

/** What is said of somebody, or of whole days once with all of them. */
const findingOf = (view: RosterView, group: readonly RuleBreak[]): Finding[] => {
  const [first] = group;
  if (!first || first.severity === "informs") return [];
  const { severity, date } = first;
  const practitionerId = "practitionerId" in first ? first.practitionerId : undefined;
  const said = breakText(first, view.names.service);
  const days = group.map((one) => String(Number(dayOf(one.date)))).join(", ");
  const words =
    practitionerId === undefined
      ? findingText().findingOfDays(said, days)
      : findingText().finding(shortDate(date), view.names.person(practitionerId), said);
  return [{ severity, practitionerId, date, words }];
};

/** What has to be mended first, then what is warned of. */
const findingsIn = (view: RosterView): Finding[] => {
  const ofTurn = breaksOfTurn(view).filter((one) => "practitionerId" in one);
  const found = findingGroups(overTurn(view.findings.breaks(), ofTurn)).flatMap((group) => findingOf(view, group));
  return (["blocks", "warns"] as const).flatMap((weight) => found.filter(({ severity }) => severity === weight));
};

type Props = { view: RosterView; onShow: () => void };

/** What the month breaks, and the month after by it, each a way to the cell; notes stand in their cells alone. */
export const FindingList = (props: Props): JSX.Element => {
  const found = createMemo(() => findingsIn(props.view));
  const show = ({ practitionerId, date }: Finding): void => {
    const { dates, rows } = props.view.sheet();
    const row = Math.max(
      0,
      rows.findIndex((one) => one.practitionerId === practitionerId),
    );
    // What the month after breaks is mended where this one ends.
    const column = dates.includes(date) ? dates.indexOf(date) : dates.length - 1;
    props.view.month.cursor.to({ row, column });
    props.onShow();
  };
  return (
    <section class="roster-findings no-print">
      <h2>{findingText().findings(found().length)}</h2>
      <Show when={found().length > 0} fallback={<p>{findingText().noFindings}</p>}>
        <ul>
          <For each={found().slice(0, most)}>
            {(one) => (
              <li data-severity={one.severity}>
                <button type="button" class="roster-finding" onClick={() => show(one)}>
                  {one.words} <span class="quiet">{findingText().severities[one.severity]}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
        <Show when={found().length > most}>
          <p>{findingText().moreFindings(found().length - most)}</p>
        </Show>
      </Show>
    </section>
  );
};

/** Who stands in what is published and is at the clinic no more: they can be booked until it is published again. */
export const GonePeople = (props: { view: RosterView }): JSX.Element => {
  const gone = (): string[] => {
    const { month, published, rows, today } = props.view.month.answer();
    const here = new Set(rows.map(({ practitionerId }) => practitionerId));
    const isAhead = (day: string): boolean => `${month}-${day}` >= today;
    return (published?.rows ?? [])
      .filter(({ practitionerId, cells }) => !here.has(practitionerId) && Object.keys(cells).some(isAhead))
      .map(({ practitionerId }) => findingText().goneButPublished(props.view.names.person(practitionerId)));
  };
  return <For each={gone()}>{(said) => <Notice kind="waiting">{said}</Notice>}</For>;
};
