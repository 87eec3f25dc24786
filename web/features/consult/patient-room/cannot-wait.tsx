import { useNavigate } from "@solidjs/router";
import type { JSX } from "solid-js";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { CancelDialog } from "../../booking/ticket/cancel-dialog.tsx";
import { createCancel } from "../../booking/ticket/create-cancel.ts";
import { ticketText } from "../../booking/ticket/text.ts";
import { joinText } from "./text.ts";

/** For whoever waits and can't go on waiting: another time, or none, instead of an empty place in the line. */
export const CannotWait = (props: { visit: Appointment }): JSX.Element => {
  const navigate = useNavigate();
  const cancel = createCancel();
  const giveUp = (): void => {
    cancel.confirm(props.visit);
    navigate(`/kunjungan/${props.visit.id}`, { replace: true });
  };
  return (
    <details class="cannot-wait">
      <summary>{joinText().cannotWait}</summary>
      <div>
        <LinkButton icon="swap" href={`/kunjungan/${props.visit.id}/ubah`}>
          {ticketText().move}
        </LinkButton>
        <Button kind="danger" icon="close" onClick={cancel.ask}>
          {ticketText().cancel}
        </Button>
      </div>
      <CancelDialog open={cancel.asking()} onKeep={cancel.keep} onConfirm={giveUp} />
    </details>
  );
};
