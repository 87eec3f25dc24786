import type { JSX } from "solid-js";
import { CodeDialog } from "./code-dialog.tsx";
import type { Publishing } from "./create-publishing.ts";
import { coverCautions } from "./filling/cover-cautions.ts";
import { holidayCaution } from "./holiday-caution.ts";
import { PublishDialog } from "./publishing/publish-dialog.tsx";
import type { RosterView } from "./roster-view.ts";

export type MonthDialogsProps = { view: RosterView; publishing: Publishing; monthName: string };

/** What is asked over a month: which codes, and whether to publish. */
export const MonthDialogs = (props: MonthDialogsProps): JSX.Element => (
  <>
    <CodeDialog view={props.view} />
    <PublishDialog
      publishing={props.publishing}
      names={props.view.names}
      monthName={props.monthName}
      cautions={[holidayCaution(props.view) ?? [], coverCautions(props.view)].flat()}
    />
  </>
);
