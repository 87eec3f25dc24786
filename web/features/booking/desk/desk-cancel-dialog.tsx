import { type JSX, Show } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { clockInZone } from "../../../time/format-time.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { type namesakes, whoComes } from "./namesakes.ts";
import { deskText } from "./text.ts";

type Props = {
  /** The visit asked about; none: closed. */
  visit: Visit | undefined;
  zone: Zone;
  /** Who of the day could be taken for another. */
  alike: ReturnType<typeof namesakes>;
  onCancel: (visit: Visit) => void;
  onClose: () => void;
};

/** Asks before a visit is cancelled for someone: it can't be taken back once the slot is someone else's. */
export const DeskCancelDialog = (props: Props): JSX.Element => (
  <Dialog
    open={props.visit !== undefined}
    title={
      props.visit
        ? deskText().cancelTitle(whoComes(props.visit, props.zone, props.alike.has(props.visit.patient.id)))
        : ""
    }
    safe={deskText().cancelNo}
    onClose={() => props.onClose()}
    act={
      <Button kind="danger" wide onClick={() => props.visit && props.onCancel(props.visit)}>
        {deskText().cancelYes}
      </Button>
    }
  >
    <Show when={props.visit}>
      {(visit) => (
        <p>
          {visit().appointment.slot.start <= serverNow()
            ? deskText().cancelLeadBegun
            : deskText().cancelLead(clockInZone(visit().appointment.slot.start, props.zone))}
        </p>
      )}
    </Show>
  </Dialog>
);
