import "./walk-in.css";
import { type JSX, onMount } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { Button } from "../../../ui/button.tsx";
import { onPaper } from "../../../ui/on-paper.ts";
import { DeskTicket } from "./desk-ticket.tsx";
import { walkInText } from "./text.ts";

type Props = {
  visit: Visit;
  /** Where the visit stands, in the desk's words. */
  stateOf: (visit: Visit) => string;
  directory: Directory | undefined;
  onAnother: () => void;
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
      <DeskTicket visit={props.visit} stateOf={props.stateOf} directory={props.directory} />
      <Button kind="primary" wide icon="print" onClick={() => window.print()}>
        {walkInText().print}
      </Button>
      <Button wide icon="plus" onClick={() => props.onAnother()}>
        {walkInText().another}
      </Button>
    </section>
  );
};
