import { type JSX, Show } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { type namesakes, whoComes } from "./namesakes.ts";
import { deskText } from "./text.ts";

type Props = {
  /** The visit by video whose patient came to the clinic; none: closed. */
  visit: Visit | undefined;
  directory: Directory | undefined;
  /** Who of the day could be taken for another. */
  alike: ReturnType<typeof namesakes>;
  onPresent: (visit: Visit) => void;
  onClose: () => void;
};

/** Asks before a visit by video becomes one face to face: its room closes, and whoever waits there is put out. */
export const PresentDialog = (props: Props): JSX.Element => (
  <Dialog
    open={props.visit !== undefined}
    title={
      props.visit
        ? deskText().presentTitle(whoComes(props.visit, props.directory, props.alike.has(props.visit.patient.id)))
        : ""
    }
    safe={deskText().presentNo}
    onClose={() => props.onClose()}
    act={
      <Button wide onClick={() => props.visit && props.onPresent(props.visit)}>
        {deskText().presentYes}
      </Button>
    }
  >
    <Show when={props.visit}>
      {(visit) => <p>{deskText().presentLead(numberIn(props.directory, visit().appointment.slot))}</p>}
    </Show>
  </Dialog>
);
