import { useNavigate } from "@solidjs/router";
import type { JSX } from "solid-js";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { toReschedule } from "../../../addresses/booking/to-reschedule.ts";
import { toTicket } from "../../../addresses/booking/to-ticket.ts";
import { visitsText } from "../../../parts/visit/text.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { CancelDialog } from "../../booking/cancel-appointment/cancel-dialog.tsx";
import { createCancel } from "../../booking/cancel-appointment/create-cancel.ts";
import { cancelText } from "../../booking/cancel-appointment/text.ts";
import { patientRoomText } from "./text.ts";

/** For whoever waits and can't go on waiting: another time, or none, instead of an empty place in the line. */
export const CannotWait = (props: { visit: Appointment }): JSX.Element => {
  const navigate = useNavigate();
  const cancel = createCancel();
  const giveUp = (): void => {
    cancel.confirm(props.visit);
    navigate(toTicket({ appointmentId: props.visit.id }), { replace: true });
  };
  return (
    <details class="cannot-wait">
      <summary>{patientRoomText().cannotWait}</summary>
      <div>
        <LinkButton icon="swap" href={toReschedule({ appointmentId: props.visit.id })}>
          {visitsText().move}
        </LinkButton>
        <Button kind="danger" icon="close" onClick={cancel.ask}>
          {cancelText().cancel}
        </Button>
      </div>
      <CancelDialog visit={props.visit} open={cancel.asking()} onKeep={cancel.keep} onConfirm={giveUp} />
    </details>
  );
};
