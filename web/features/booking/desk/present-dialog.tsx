import { type JSX, Show } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { clinicDayText } from "./text.ts";

type Props = {
  /** The visit by video whose patient came to the clinic; none: closed. */
  visit: Visit | undefined;
  onPresent: (visit: Visit) => void;
  onClose: () => void;
};

/** Asks before a visit by video becomes one face to face: its room closes, and whoever waits there is put out. */
export const PresentDialog = (props: Props): JSX.Element => (
  <Dialog
    open={props.visit !== undefined}
    title={clinicDayText().presentTitle(props.visit?.patient.name ?? "")}
    safe={clinicDayText().presentNo}
    onClose={() => props.onClose()}
    act={
      <Button wide onClick={() => props.visit && props.onPresent(props.visit)}>
        {clinicDayText().presentYes}
      </Button>
    }
  >
    <Show when={props.visit}>{(visit) => <p>{clinicDayText().presentLead(visit().appointment.slot.number)}</p>}</Show>
  </Dialog>
);
