import "./finding-list.css";
import { createMemo, For, type JSX, Show } from "solid-js";
import { grouped } from "../../../../../shared/roster/rules/grouped.ts";
import type { RuleBreak, Severity } from "../../../../../shared/roster/rules/rule-break.ts";
import { severities } from "../../../../../shared/roster/rules/severities.ts";
import { dayOf, type LocalDate } from "../../../../../shared/time/local-date.ts";
import { shortDate } from "../../../../time/format-time.ts";
import { ById } from "../../../../ui/by-id.tsx";
import { Notice } from "../../../../ui/notice.tsx";
import { breakText } from "../judging/break-words.ts";
import type { RosterView } from "../month/roster-view.ts";
import { breaksOfTurn } from "./breaks-of-turn.ts";
import { findingGroups, isOfHoliday } from "./finding-groups.ts";
import { holidayCaution } from "./holiday-caution.ts";
import { overTurn } from "./over-turn.ts";
import { findingText } from "./text.ts";
import { workedHoliday } from "./worked-holidays.ts";

/** More of one kind than one looks at one after another. */
const most = 3;

/** Something to look at: a way to a cell, what is said of it, and what kind of thing it is. */
type Finding = {
  severity: Severity;
  practitionerId: string | undefined;
  date: LocalDate;
  words: string;
  kind: string;
};

/** What is said of somebody, or of whole days or a holiday once with all of them. */
const wordsOf = (view: RosterView, [first, ...more]: readonly [RuleBreak, ...RuleBreak[]]): string => {
  if (isOfHoliday(first)) return workedHoliday(view, first);
  const said = breakText(first, view.names.service);
  if ("practitionerId" in first)
    return findingText().finding(shortDate(first.date), view.names.person(first.practitionerId), said);
  const days = [first, ...more].map(({ date }) => String(Number(dayOf(date))));
  return findingText().findingOfDays(said, days.join(", "));
};

const findingOf = (view: RosterView, group: readonly [RuleBreak, ...RuleBreak[]]): Finding => {
  const [first] = group;
  const { severity, date } = first;
  const practitionerId = "practitionerId" in first ? first.practitionerId : undefined;
  const { unknownCode, kinds } = findingText();
  const kind = first.rule === "unknown-code" ? unknownCode(first.facts.code) : kinds[first.rule];
  return { severity, practitionerId, date, words: wordsOf(view, group), kind };
};

/** What has to be mended first, then what is warned of, then what is noted. */
const findingsIn = (view: RosterView): Finding[] => {
  const ofTurn = breaksOfTurn(view).filter((one) => "practitionerId" in one);
  const found = findingGroups(overTurn(view.findings.breaks(), ofTurn)).map((group) => findingOf(view, group));
  return severities.flatMap((weight) => found.filter(({ severity }) => severity === weight));
};

type ListProps = { findings: readonly Finding[]; onShow: (finding: Finding) => void };

const Lines = (props: ListProps): JSX.Element => (
  <ById each={props.findings} idOf={({ date, words }) => `${date} ${words}`}>
    {(one) => (
      <li data-severity={one().severity}>
        <button type="button" class="roster-finding" onClick={() => props.onShow(one())}>
          {one().words} <span class="quiet">{findingText().severities[one().severity]}</span>
        </button>
      </li>
    )}
  </ById>
);

/** Many of one kind: one line with their number, which opens. */
const OfKind = (props: ListProps & { first: Finding }): JSX.Element => (
  <li data-severity={props.first.severity}>
    <details>
      <summary class="roster-finding">
        {findingText().ofKind(props.first.kind, props.findings.length)}{" "}
        <span class="quiet">{findingText().severities[props.first.severity]}</span>
      </summary>
      <ul>
        <Lines {...props} />
      </ul>
    </details>
  </li>
);

/** All that is found: what there is much of in one line for each kind, and it stays open as one writes. */
const Kinds = (props: ListProps): JSX.Element => {
  const kinds = (): [string, [Finding, ...Finding[]]][] => [
    ...grouped(props.findings, ({ severity, kind }) => `${severity} ${kind}`),
  ];
  return (
    <ul>
      <ById each={kinds()} idOf={([kind]) => kind}>
        {(kind) => (
          <Show when={kind()[1].length > most} fallback={<Lines findings={kind()[1]} onShow={props.onShow} />}>
            <OfKind first={kind()[1][0]} findings={kind()[1]} onShow={props.onShow} />
          </Show>
        )}
      </ById>
    </ul>
  );
};

type Props = { view: RosterView; onShow: () => void };

/** What the month breaks, and the month after by it, each a way to the cell. */
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
      <Show when={holidayCaution(props.view)}>{(caution) => <Notice>{caution()}</Notice>}</Show>
      <h2>{findingText().findings(found().length)}</h2>
      <Show when={found().length > 0} fallback={<p>{findingText().noFindings}</p>}>
        <Kinds findings={found()} onShow={show} />
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
