import { type JSX, Show } from "solid-js";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { isOffered } from "../../../../shared/booking/displaced/offer.ts";
import type { Submit } from "../../../api/create-submit.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { Button } from "../../../ui/button.tsx";
import { askForCallText } from "./text.ts";

type Props = { visit: Appointment; submit: Submit<Appointment, unknown> };

/** For whoever would rather be called than choose by themselves; once they have asked, the ticket says so. */
export const AskForCall = (props: Props): JSX.Element => (
  <Show when={isOffered(props.visit) && props.visit.offer?.asked === undefined}>
    <div class="actions no-print">
      <Button
        icon="phone"
        busy={props.submit.state().status === "sending"}
        onClick={() => void props.submit.send(props.visit)}
      >
        {props.submit.state().status === "sending" ? askForCallText().asking : askForCallText().ask}
      </Button>
      <SendingNotice state={props.submit.state()} onAgain={() => void props.submit.again()} />
    </div>
  </Show>
);
