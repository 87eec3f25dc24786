import { type JSX, Match, Switch } from "solid-js";
import { zoneIn } from "../../../parts/directory/create-directory.ts";
import { clock } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import type { Step } from "./booking-draft.ts";
import type { BookingFlow } from "./create-booking-flow.ts";
import { bookingText } from "./text.ts";

type Props = { flow: BookingFlow; step: Step };

/** The next step of a question that isn't answered by choosing. */
export const StepBar = (props: Props): JSX.Element => {
  const { booking, directory, goOn } = props.flow;
  const status = () => booking.state().status;
  return (
    <Switch>
      <Match when={props.step === "keluhan"}>
        <Button kind="primary" wide onClick={() => goOn({ complaint: booking.draft().complaint ?? "" })}>
          {bookingText().goOn}
        </Button>
      </Match>
      <Match when={(status() === "idle" || status() === "saving") && booking.draft().slot}>
        {(slot) => (
          <Button kind="primary" wide busy={status() === "saving"} onClick={() => void booking.book(slot())}>
            {status() === "saving"
              ? bookingText().saving
              : bookingText().book(clock(slot().start, zoneIn(directory.value())))}
          </Button>
        )}
      </Match>
    </Switch>
  );
};
