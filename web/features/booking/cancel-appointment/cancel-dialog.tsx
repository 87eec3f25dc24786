import type { JSX } from "solid-js";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { freesPlace } from "../../../../shared/booking/claim/frees-place.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { cancelText } from "./text.ts";

type Props = { visit: Appointment; open: boolean; onConfirm: () => void; onKeep: () => void };

/** Asks once more, since a cancelled time can't be had back once it is sent. */
export const CancelDialog = (props: Props): JSX.Element => (
  <Dialog
    open={props.open}
    title={cancelText().question}
    safe={cancelText().keep}
    onClose={props.onKeep}
    act={
      <Button kind="danger" wide onClick={props.onConfirm}>
        {cancelText().confirm}
      </Button>
    }
  >
    <p>{freesPlace(props.visit, serverNow()) ? cancelText().goesToOthers : cancelText().voids}</p>
  </Dialog>
);
