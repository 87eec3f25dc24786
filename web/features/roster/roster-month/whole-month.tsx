import "../../../ui/paper.css";
import "./roster-print.css";
import "./whole-month.css";
import type { JSX } from "solid-js";
import { CodeDialog } from "./codes/code-dialog.tsx";
import { createDeeds, type DeedCalls, type Deeds, type DeedsDeps } from "./deeds/create-deeds.ts";
import { deedCalls } from "./deeds/deed-calls.ts";
import { createRosterActs } from "./deeds/keys/create-roster-acts.ts";
import { createStepKeys } from "./deeds/keys/create-step-keys.ts";
import { coverCautions } from "./filling/cover-cautions.ts";
import { holidayCaution } from "./findings/holiday-caution.ts";
import { holidaysWorked } from "./findings/worked-holidays.ts";
import { showLeaveIn } from "./grid/leave/leave-mark.tsx";
import { MonthFile } from "./month-file/month-file.tsx";
import { PaperCodes } from "./paper/paper-codes.tsx";
import { PublishDialog } from "./publishing/publish-dialog.tsx";

type Props = {
  /** Its `calls` are absent but in a test: they come with this, after the month. */
  deeds: Omit<DeedsDeps, "calls"> & { calls?: DeedCalls | undefined };
  monthName: string;
  /** Hears what can be done, which is there from now on. */
  onReady: (deeds: Deeds) => void;
};

/** What is done with a whole month, and what is asked over it: which codes, and whether to publish; and how it looks on paper. */
export const WholeMonth = (props: Props): JSX.Element => {
  const { view } = props.deeds;
  const deeds = createDeeds({ ...props.deeds, calls: props.deeds.calls ?? deedCalls });
  createRosterActs(view.month, deeds);
  createStepKeys(view.month);
  showLeaveIn(view);
  props.onReady(deeds);
  return (
    <>
      <PaperCodes view={view} />
      <MonthFile view={view} />
      <CodeDialog view={view} />
      <PublishDialog
        publishing={deeds.publishing}
        names={view.names}
        month={props.deeds.which.month}
        monthName={props.monthName}
        cautions={[holidayCaution(view) ?? [], holidaysWorked(view), coverCautions(view)].flat()}
      />
    </>
  );
};
