import type { JSX } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { cancelForPatient } from "../cancel-appointment/cancellation.ts";
import type { createDesk } from "./create-desk.ts";
import type { tooLateFor } from "./desk-acts.ts";
import { DeskCancelDialog } from "./desk-cancel-dialog.tsx";
import type { namesakes } from "./namesakes.ts";
import { PresentDialog } from "./present-dialog.tsx";

type Props = {
  desk: ReturnType<typeof createDesk>;
  directory: Directory | undefined;
  alike: ReturnType<typeof namesakes>;
  /** Why whoever is asked about can't be cancelled any more. */
  refused: ReturnType<typeof tooLateFor>;
};

/** What the desk is asked before it cancels, or notes of whom it might take for another that they are here. */
export const DeskQuestions = (props: Props): JSX.Element => {
  const cancel = (visit: Visit): void => {
    props.desk.askCancel(undefined);
    cancelForPatient(visit);
  };
  return (
    <>
      <DeskCancelDialog
        visit={props.desk.leaving()}
        directory={props.directory}
        alike={props.alike}
        refused={props.refused}
        onCancel={cancel}
        onClose={() => void props.desk.askCancel()}
      />
      <PresentDialog
        visit={props.desk.arriving()}
        directory={props.directory}
        alike={props.alike}
        onPresent={props.desk.noteAsHere}
        onClose={() => void props.desk.askPresent()}
      />
    </>
  );
};
