import { type JSX, Show } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { clockInZone } from "../../../time/format-time.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { clinicDayText } from "./text.ts";

type Props = {
  /** The visit asked about; none: closed. */
  visit: Visit | undefined;
  zone: Zone;
  onCancel: (visit: Visit) => void;
  onClose: () => void;
};

/** Asks before a visit is cancelled for someone: it can't be taken back once the slot is someone else's. */
export const CancelDialog = (props: Props): JSX.Element => (
  <Dialog
    open={props.visit !== undefined}
    title={clinicDayText().cancelTitle(props.visit?.patient.name ?? "")}
    safe={clinicDayText().cancelNo}
    onClose={() => props.onClose()}
    act={
      <Button kind="danger" wide onClick={() => props.visit && props.onCancel(props.visit)}>
        {clinicDayText().cancelYes}
      </Button>
    }
  >
    <Show when={props.visit}>
      {(visit) => (
        <p>
          {visit().appointment.slot.start <= serverNow()
            ? clinicDayText().cancelLeadBegun
            : clinicDayText().cancelLead(clockInZone(visit().appointment.slot.start, props.zone))}
        </p>
      )}
    </Show>
  </Dialog>
);
