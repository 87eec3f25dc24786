import { type JSX, Show } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { fullDate } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { callsText } from "./text.ts";

type Props = {
  /** The visit asked about; none: closed. */
  visit: Visit | undefined;
  onCancel: (visit: Visit) => void;
  onClose: () => void;
};

/** Asks before a visit is cancelled for somebody who wants no other time. */
export const CancelCallDialog = (props: Props): JSX.Element => (
  <Dialog
    open={props.visit !== undefined}
    title={
      props.visit ? callsText().cancelTitle(props.visit.patient.name, fullDate(props.visit.patient.birthDate)) : ""
    }
    safe={callsText().cancelNo}
    onClose={() => props.onClose()}
    act={
      <Button kind="danger" wide onClick={() => props.visit && props.onCancel(props.visit)}>
        {callsText().cancelYes}
      </Button>
    }
  >
    <Show when={props.visit}>
      <p>{callsText().cancelLead}</p>
    </Show>
  </Dialog>
);
