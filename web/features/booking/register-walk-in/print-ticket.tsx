import "./walk-in.css";
import { createSignal, type JSX, Show } from "solid-js";
import { isUpcoming } from "../../../../shared/booking/appointment.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { isBeingCancelled } from "../../../parts/visit/is-being-cancelled.ts";
import { Button } from "../../../ui/button.tsx";
import { onPaper } from "../../../ui/on-paper.ts";
import { DeskTicket } from "./desk-ticket.tsx";
import { walkInText } from "./text.ts";

type Props = { visit: Visit; stateOf: (visit: Visit) => string; directory: Directory | undefined };

/** The ticket as it is on paper alone, printed as soon as all of it is there, once. */
const Paper = (props: Props): JSX.Element => {
  // A walk-in's ticket that lies behind has said so, and takes it back as it goes.
  if (document.body.dataset.paper !== "ticket") onPaper("ticket");
  let isPrinted = false;
  const print = (): void => {
    if (!isPrinted) window.print();
    isPrinted = true;
  };
  return (
    <div class="paper-ticket">
      <DeskTicket {...props} onReady={print} />
    </div>
  );
};

/** Prints the ticket of somebody of the day: it was lost, or they booked and have none on paper. */
export const PrintTicket = (props: Props): JSX.Element => {
  const [isThere, setThere] = createSignal(false);
  const print = (): void => (isThere() ? window.print() : void setThere(true));
  return (
    <Show when={isUpcoming(props.visit.appointment) && !isBeingCancelled(props.visit.appointment)}>
      <Button wide icon="print" onClick={print}>
        {walkInText().print}
      </Button>
      <Show when={isThere()}>
        <Paper {...props} />
      </Show>
    </Show>
  );
};
