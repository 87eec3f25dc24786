import "./walk-in.css";
import { type JSX, onMount, Show } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { isBeingCancelled } from "../../../parts/visit/is-being-cancelled.ts";
import { Ticket } from "../../../parts/visit/ticket.tsx";
import { clockInZone } from "../../../time/format-time.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Button } from "../../../ui/button.tsx";
import { onPaper } from "../../../ui/on-paper.ts";
import { walkInText } from "./text.ts";

type Props = {
  visit: Visit;
  /** Where the visit stands, in the desk's words. */
  stateOf: (visit: Visit) => string;
  directory: Directory | undefined;
  onAnother: () => void;
};

const isWaiting = ({ appointment }: Visit): boolean =>
  appointment.state.status === "waiting" && !isBeingCancelled(appointment);

/** When it is their turn, where that is not when their place begins. */
const turnClock = ({ visit, directory }: Props): string | undefined => {
  const { state } = visit.appointment;
  const turn = state.status === "waiting" ? state.turn : undefined;
  return turn === undefined ? undefined : clockInZone(turn, zoneIn(directory));
};

/** The ticket the person takes along; printed, it is all there is on the paper. */
export const WalkInTicket = (props: Props): JSX.Element => {
  let heading: HTMLHeadingElement | undefined;
  // The paper is the person's: the day's other names stay on the screen.
  onPaper("ticket");
  // The button that was pressed went away with its form.
  onMount(() => heading?.focus());
  return (
    <section class="walk-in walk-in-ticket">
      <h2 ref={heading} tabindex="-1">
        {walkInText().given(props.visit.patient.name)}
      </h2>
      <Ticket
        large
        visit={props.visit.appointment}
        now={serverNow()}
        directory={props.directory}
        name={props.visit.patient.name}
        standing={isWaiting(props.visit) ? walkInText().waiting : props.stateOf(props.visit)}
      >
        <Show when={turnClock(props)}>{(turn) => <p>{walkInText().turn(turn())}</p>}</Show>
      </Ticket>
      <Button kind="primary" wide icon="print" onClick={() => window.print()}>
        {walkInText().print}
      </Button>
      <Button wide icon="plus" onClick={() => props.onAnother()}>
        {walkInText().another}
      </Button>
    </section>
  );
};
