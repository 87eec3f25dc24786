import "./roster-page.css";
import { type Accessor, type JSX, Show } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Clinic } from "../../../../shared/place/clinic.ts";
import { type Directory, serviceIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { createTie } from "../../../session/ties.ts";
import { language } from "../../../text/language.ts";
import { Notice } from "../../../ui/notice.tsx";
import { ClashList } from "./clash-list.tsx";
import { CodeBar } from "./code-bar.tsx";
import { CodeDialog } from "./code-dialog.tsx";
import { createFindings } from "./create-findings.ts";
import { createGridInput } from "./create-grid-input.ts";
import { createRosterActs } from "./create-roster-acts.ts";
import { createRosterMonth, type MonthAnswer } from "./create-roster-month.ts";
import { FindingList } from "./finding-list.tsx";
import { saidText } from "./in-words.ts";
import { RosterTable } from "./roster-table.tsx";
import { rosterView } from "./roster-view.ts";
import { rosterText } from "./text.ts";

type Props = {
  clinic: Clinic;
  directory: Directory | undefined;
  monthName: string;
  answer: Accessor<MonthAnswer>;
  save: (input: RequestInputOf<"save-roster-rows">, key: string) => Promise<ResponseOf<"save-roster-rows">>;
  read: (input: RequestInputOf<"get-roster-month">) => Promise<MonthAnswer>;
};

const createView = (props: Props) => {
  // What is saved as one turns to another month belongs to this one.
  const which = { clinicId: props.clinic.id, month: props.answer().month };
  const month = createRosterMonth({
    answer: props.answer,
    save: (rows, key) => props.save({ ...which, rows }, key),
    reread: () => props.read(which),
  });
  const clinic = (): Clinic => props.clinic;
  const { sheet } = month.draft;
  const findings = createFindings({ clinic, zone: () => zoneIn(props.directory), answer: month.answer, sheet });
  const serviceName = (id: string): string => serviceIn(props.directory, id)?.name[language()] ?? id;
  return rosterView({ month, findings, clinic, serviceName });
};

/** A month to write in. */
export const MonthSheet = (props: Props): JSX.Element => {
  const view = createView(props);
  const { month } = view;
  let table: HTMLTableElement | undefined;
  createGridInput(() => table, { ...month, nameAt: view.nameAt, corner: () => rosterText().who });
  createTie(() => (month.draft.unsaved().length > 0 ? "unsent" : undefined));
  createRosterActs(month);
  return (
    <>
      <Show when={month.saving.refusal()}>{(why) => <Notice kind="danger">{why()}</Notice>}</Show>
      <ClashList view={view} />
      <div class="roster-line no-print">
        <p>{view.where()}</p>
        <p role="status">{saidText(month.editing.said())}</p>
      </div>
      <RosterTable
        view={view}
        label={rosterText().grid(props.monthName)}
        ref={(made) => {
          table = made;
        }}
      />
      <CodeBar month={month} />
      <FindingList view={view} onShow={() => table?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()} />
      <CodeDialog view={view} />
    </>
  );
};
