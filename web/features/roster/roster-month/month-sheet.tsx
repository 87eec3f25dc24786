import "./roster-page.css";
import { type Accessor, type JSX, Show } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Clinic } from "../../../../shared/place/clinic.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { Button } from "../../../ui/button.tsx";
import { Fresh } from "../../../ui/fresh.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { ClashesLater } from "./clashes-later.tsx";
import { CodeBar } from "./code-bar.tsx";
import type { DeedCalls, DeedsDeps } from "./create-deeds.ts";
import { createDeedsLater, type DeedsLater } from "./create-deeds-later.ts";
import { createFindings } from "./create-findings.ts";
import { createGridInput } from "./create-grid-input.ts";
import type { Publishing } from "./create-publishing.ts";
import { createRosterMonth } from "./create-roster-month.ts";
import type { MonthAnswer } from "./create-written-month.ts";
import { FindingListLater } from "./finding-list-later.tsx";
import { holidayCaution } from "./holiday-caution.ts";
import { MonthState } from "./month-state.tsx";
import { namingRows } from "./naming-rows.ts";
import { FillingSaidLater, OpenListLater } from "./open-list-later.tsx";
import { placeNames } from "./place-names.ts";
import { RosterTable } from "./roster-table.tsx";
import { type RosterView, rosterView } from "./roster-view.ts";
import { SaveTrouble } from "./save-trouble.tsx";
import { SheetBar } from "./sheet-bar.tsx";
import { rosterText } from "./text.ts";
import { UnreadLater } from "./unread-later.tsx";
import { WholeMonthLater } from "./whole-month-later.tsx";

/** The API of a month. */
export type MonthCalls = DeedCalls & {
  read: (input: RequestInputOf<"get-roster-month">) => Promise<MonthAnswer>;
  save: (input: RequestInputOf<"save-roster-rows">, key: string) => Promise<ResponseOf<"save-roster-rows">>;
};

type Props = {
  clinic: Clinic;
  directory: Directory | undefined;
  monthName: string;
  answer: Accessor<MonthAnswer>;
  calls: MonthCalls;
  fill: DeedsDeps["fill"];
};

const createSheet = (props: Props): DeedsDeps => {
  const { calls, fill } = props;
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
  return { view: rosterView({ month, findings, names }), which, calls, fill };
};

/** What is missing before a month can well be written. */
const Notes = (props: { view: RosterView }): JSX.Element => (
  <>
    <Show
      when={props.view.month.answer().unreadable}
      fallback={
        <Show when={props.view.month.codes().length === 0}>
          <Notice>{rosterText().noCodes}</Notice>
        </Show>
      }
    >
      <UnreadLater view={props.view} />
    </Show>
    <Show when={holidayCaution(props.view)}>{(caution) => <Notice>{caution()}</Notice>}</Show>
  </>
);

/** What comes up by itself while one writes: below the month, which it must not move, and in sight all the same. */
const Troubles = (props: { view: RosterView; later: DeedsLater }): JSX.Element => {
  const lost = (): Publishing | undefined => {
    const publishing = props.later.deeds()?.publishing;
    return publishing && !publishing.isOpen() && publishing.state().status === "unsent" ? publishing : undefined;
  };
  return (
    <div class="roster-troubles no-print">
      <SaveTrouble saving={props.view.month.saving} />
      <Show when={props.view.month.draft.fellBack()}>
        {(cells) => <Notice>{rosterText().fellBack(cells())}</Notice>}
      </Show>
      <ClashesLater view={props.view} />
      <Show when={lost()}>
        {(publishing) => (
          <Notice kind="offline">
            <p>{rosterText().publishUnsent}</p>
            <Button onClick={() => void publishing().open()}>{rosterText().sendAgain}</Button>
          </Notice>
        )}
      </Show>
    </div>
  );
};

/** A month to write in. */
export const MonthSheet = (props: Props): JSX.Element => {
  const deeds = createSheet(props);
  const { view } = deeds;
  const { month } = view;
  const later = createDeedsLater();
  let table: HTMLTableElement | undefined;
  createGridInput(() => table, { ...month, nameAt: view.nameAt, corner: () => rosterText().who });
  const keep = (made: HTMLTableElement): void => {
    table = made;
  };
  return (
    <>
      <MonthState view={view} />
      <Notes view={view} />
      <SheetBar month={month} later={later} />
      <div class="roster-line no-print">
        <p>
          <Fresh>{view.where()}</Fresh>
        </p>
        <p role="status">
          <Fresh>{view.said()}</Fresh>
        </p>
        <p role="status">
          <FillingSaidLater filling={later.deeds()?.filling} view={view} />
        </p>
      </div>
      <RosterTable view={view} label={rosterText().grid(props.monthName)} ref={keep} />
      <OpenListLater filling={later.deeds()?.filling} view={view} />
      <CodeBar month={month}>
        <Troubles view={view} later={later} />
      </CodeBar>
      <FindingListLater view={view} onShow={() => table?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()} />
      <WholeMonthLater deeds={deeds} monthName={props.monthName} onReady={later.arrived} />
    </>
  );
};
