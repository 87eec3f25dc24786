import "./roster-page.css";
import { type Accessor, type JSX, Show } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Clinic } from "../../../../shared/place/clinic.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { createDeskWide } from "../../../ui/create-desk-wide.ts";
import { Fresh } from "../../../ui/fresh.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { CodeBar } from "./code-bar.tsx";
import type { DeedCalls } from "./deeds/create-deeds.ts";
import { createDeedsLater, type DeedsLater } from "./deeds/create-deeds-later.ts";
import { SheetBar } from "./deeds/sheet-bar.tsx";
import { FillingSaidLater, OpenListLater } from "./filling/open-list-later.tsx";
import { createGridInput } from "./grid/create-grid-input.ts";
import { RosterTable } from "./grid/roster-table.tsx";
import { createFindings } from "./judging/create-findings.ts";
import { createRosterMonth } from "./month/create-roster-month.ts";
import { placeNames } from "./month/place-names.ts";
import { type RosterView, rosterView } from "./month/roster-view.ts";
import { MonthState } from "./month-state.tsx";
import { rosterText } from "./text.ts";
import { namingRows } from "./unread/naming-rows.ts";
import type { MonthAnswer } from "./written/create-written-month.ts";

/** What comes up by itself while one writes: right after the month, so that it is there before the network is gone. */
const Troubles = lazyPart(async () => (await import("./troubles/troubles.tsx")).Troubles);
/** What the month breaks, listed below it: the month itself, with its cells marked, comes first. */
const FindingList = lazyPart(async () => (await import("./findings/finding-list.tsx")).FindingList);
/** Who is at the clinic no more: said above the month, and fetched with the list below it. */
const GonePeople = lazyPart(async () => (await import("./findings/finding-list.tsx")).GonePeople);
/** What is done with a whole month, which comes after it: what is written and read stands there first. */
const WholeMonth = lazyPart(async () => (await import("./whole-month.tsx")).WholeMonth);
/** What of the month can't be read: most months have nothing of it, so it is fetched where there is something. */
const UnreadNotes = lazyPart(async () => (await import("./unread/unread-notes.tsx")).UnreadNotes);

/** The API of a month. */
export type MonthCalls = {
  read: (input: RequestInputOf<"get-roster-month">) => Promise<MonthAnswer>;
  save: (input: RequestInputOf<"save-roster-rows">, key: string) => Promise<ResponseOf<"save-roster-rows">>;
};

type Props = {
  clinic: Clinic;
  directory: Directory | undefined;
  monthName: string;
  answer: Accessor<MonthAnswer>;
  calls: MonthCalls;
  /** @default the API, and a worker that fills */
  deedCalls?: DeedCalls;
};

const createSheet = (props: Props) => {
  const { calls } = props;
  // What is saved as one turns to another month belongs to this one.
  const which = { clinicId: props.clinic.id, month: props.answer().month };
  const names = placeNames(() => props.directory);
  const month = createRosterMonth({
    which,
    answer: props.answer,
    save: (rows, key) => calls.save({ ...which, rows }, key).catch(namingRows(names)),
    reread: () => calls.read(which),
  });
  const clinic = (): Clinic => props.clinic;
  const findings = createFindings({ clinic, zone: names.zone, answer: month.answer, sheet: month.draft.sheet });
  return { view: rosterView({ month, findings, names }), which, calls: props.deedCalls };
};

/** What is missing before a month can well be written. */
const Notes = (props: { view: RosterView }): JSX.Element => (
  <Show
    when={props.view.month.answer().unreadable}
    fallback={
      <Show when={props.view.month.codes().length === 0}>
        <Notice>{rosterText().noCodes}</Notice>
      </Show>
    }
  >
    <UnreadNotes view={props.view} />
  </Show>
);

/** What there is to say of where one is, of what was done last, and of filling. */
const Line = (props: { view: RosterView; later: DeedsLater }): JSX.Element => (
  <div class="roster-line no-print">
    <p>
      <Fresh>{props.view.where()}</Fresh>
    </p>
    <p role="status">
      <Fresh>{props.view.said()}</Fresh>
    </p>
    <p role="status">
      <FillingSaidLater filling={props.later.deeds()?.filling} view={props.view} />
    </p>
  </div>
);

/** A month to write in; on a phone it comes before what can be done with it. */
export const MonthSheet = (props: Props): JSX.Element => {
  const deeds = createSheet(props);
  const { view } = deeds;
  const { month } = view;
  const later = createDeedsLater();
  let table: HTMLTableElement | undefined;
  createGridInput(() => table, { ...month, nameAt: view.nameAt, corner: () => rosterText().who });
  const isWide = createDeskWide();
  const bar = (): JSX.Element => <SheetBar month={month} later={later} isWide={isWide()} />;
  const keep = (made: HTMLTableElement): void => {
    table = made;
  };
  return (
    <>
      <Show when={isWide()}>
        <MonthState view={view} later={later} />
      </Show>
      <GonePeople view={view} />
      <Notes view={view} />
      <Show when={isWide()}>
        {bar()}
        <Line view={view} later={later} />
      </Show>
      <RosterTable view={view} label={rosterText().grid(props.monthName)} ref={keep} />
      <Show when={!isWide()}>
        <MonthState view={view} later={later} />
        <Line view={view} later={later} />
        {bar()}
      </Show>
      <OpenListLater filling={later.deeds()?.filling} view={view} />
      <CodeBar month={month}>
        <Troubles view={view} later={later} />
      </CodeBar>
      <FindingList view={view} onShow={() => table?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()} />
      <WholeMonth deeds={deeds} monthName={props.monthName} onReady={later.arrived} />
    </>
  );
};
