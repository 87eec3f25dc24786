import type { JSX } from "solid-js";
import type { SubmitState } from "../../../api/create-submit.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { endText } from "./text.ts";

type Props = {
  open: boolean;
  name: string;
  /** Whether both were in the room: else there is nothing to complete, and the patient waits again. */
  haveMet: boolean;
  state: SubmitState<unknown, unknown>;
  onEnd: () => void;
  onAgain: () => void;
  onClose: () => void;
};

/** Asks before a consultation ends for both sides. */
export const EndDialog = (props: Props): JSX.Element => (
  <Dialog
    open={props.open}
    title={props.haveMet ? endText().title(props.name) : endText().titleNotMet(props.name)}
    onClose={() => props.onClose()}
    safe={props.haveMet ? endText().back : endText().stay}
    act={
      <Button kind="danger" wide busy={props.state.status === "sending"} onClick={() => props.onEnd()}>
        {props.haveMet ? endText().confirm : endText().confirmNotMet}
      </Button>
    }
  >
    <p>{props.haveMet ? endText().lead : endText().leadNotMet}</p>
    <SendingNotice state={props.state} onAgain={() => props.onAgain()} />
  </Dialog>
);
