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
import { createFilling } from "./create-filling.ts";
import { createFindings } from "./create-findings.ts";
import { createGridInput } from "./create-grid-input.ts";
import { createPublishing, type Publishing } from "./create-publishing.ts";
import { createRosterActs } from "./create-roster-acts.ts";
import { createRosterMonth } from "./create-roster-month.ts";
import type { MonthAnswer } from "./create-written-month.ts";
import { DialogsLater } from "./dialogs-later.tsx";
import { FindingListLater } from "./finding-list-later.tsx";
import { holidayCaution } from "./holiday-caution.ts";
import { MonthFileLater } from "./month-file-later.tsx";
import { MonthState } from "./month-state.tsx";
import { namingRows } from "./naming-rows.ts";
import { FillingSaidLater, OpenListLater } from "./open-list-later.tsx";
import { placeNames } from "./place-names.ts";
import { RosterTable } from "./roster-table.tsx";
import { type RosterView, rosterView } from "./roster-view.ts";
import { SaveTrouble } from "./save-trouble.tsx";
import { stands } from "./sheet/sheet.ts";
import { SheetBar } from "./sheet-bar.tsx";
import { rosterText } from "./text.ts";
import { unfilledMonth } from "./unfilled-month.ts";
import { UnreadLater } from "./unread-later.tsx";

/** The API of a month. */
export type MonthCalls = {
  read: (input: RequestInputOf<"get-roster-month">) => Promise<MonthAnswer>;
  save: (input: RequestInputOf<"save-roster-rows">, key: string) => Promise<ResponseOf<"save-roster-rows">>;
  preview: (input: RequestInputOf<"preview-publishing">) => Promise<ResponseOf<"preview-publishing">>;
  publish: (input: RequestInputOf<"publish-month">, key: string) => Promise<ResponseOf<"publish-month">>;
};

type Props = {
  clinic: Clinic;
  directory: Directory | undefined;
  monthName: string;
  answer: Accessor<MonthAnswer>;
  calls: MonthCalls;
  fill: Parameters<typeof createFilling>[0]["fill"];
};

const createSheet = (props: Props) => {
  const { read, save, preview, publish } = props.calls;
  // What is saved as one turns to another month belongs to this one.
  const which = { clinicId: props.clinic.id, month: props.answer().month };
  const names = placeNames(() => props.directory);
  const month = createRosterMonth({
    which,
    answer: props.answer,
    save: (rows, key) => save({ ...which, rows }, key).catch(namingRows(names)),
    reread: () => read(which),
  });
  const clinic = (): Clinic => props.clinic;
  const findings = createFindings({ clinic, zone: names.zone, answer: month.answer, sheet: month.draft.sheet });
  const publishing = createPublishing({
    name: `${which.clinicId}.${which.month}`,
    saveFirst: month.saving.now,
    unsavedRows: month.draft.unsavedCount,
    preview: () => preview(which).catch(namingRows(names)),
    publish: (digest, key) => publish({ ...which, digest }, key).catch(namingRows(names)),
    done: () => void month.refresh(),
  });
  const filling = createFilling({
    month: async () => ({ ...unfilledMonth(month), ...(await findings.wanted()) }),
    fill: props.fill,
    editing: month.editing,
    stands: (change) => stands(month.draft.sheet(), change),
  });
  return { view: rosterView({ month, findings, names }), publishing, filling };
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
const Troubles = (props: { view: RosterView; publishing: Publishing }): JSX.Element => (
  <div class="roster-troubles no-print">
    <SaveTrouble saving={props.view.month.saving} />
    <Show when={props.view.month.draft.fellBack()}>{(cells) => <Notice>{rosterText().fellBack(cells())}</Notice>}</Show>
    <ClashesLater view={props.view} />
    <Show when={!props.publishing.isOpen() && props.publishing.state().status === "unsent"}>
      <Notice kind="offline">
        <p>{rosterText().publishUnsent}</p>
        <Button onClick={() => void props.publishing.open()}>{rosterText().sendAgain}</Button>
      </Notice>
    </Show>
  </div>
);

/** A month to write in. */
export const MonthSheet = (props: Props): JSX.Element => {
  const { view, publishing, filling } = createSheet(props);
  const { month } = view;
  let table: HTMLTableElement | undefined;
  createGridInput(() => table, { ...month, nameAt: view.nameAt, corner: () => rosterText().who });
  createRosterActs(month, { publish: () => void publishing.open(), fill: () => void filling.run() });
  const keep = (made: HTMLTableElement): void => {
    table = made;
  };
  return (
    <>
      <MonthState view={view} />
      <Notes view={view} />
      <SheetBar month={month} onPublish={() => void publishing.open()} onFill={() => void filling.run()} />
      <div class="roster-line no-print">
        <p>
          <Fresh>{view.where()}</Fresh>
        </p>
        <p role="status">
          <Fresh>{view.said()}</Fresh>
        </p>
        <p role="status">
          <FillingSaidLater filling={filling} view={view} />
        </p>
      </div>
      <RosterTable view={view} label={rosterText().grid(props.monthName)} ref={keep} />
      <OpenListLater filling={filling} view={view} />
      <CodeBar month={month}>
        <Troubles view={view} publishing={publishing} />
      </CodeBar>
      <FindingListLater view={view} onShow={() => table?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()} />
      <MonthFileLater view={view} />
      <DialogsLater view={view} publishing={publishing} monthName={props.monthName} />
    </>
  );
};
