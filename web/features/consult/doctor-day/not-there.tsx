import { type JSX, Show } from "solid-js";
import { isSkipped } from "../../../../shared/booking/arrival/skipped.ts";
import { mayBeOnTheWay } from "../../../../shared/booking/arrival/way-in.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { canSkip } from "../../../../shared/consult/skip-patient.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { backOf } from "../../../parts/line/skip-request.ts";
import { passOver } from "../../../parts/skip-patient/skipping.ts";
import { skipText } from "../../../parts/skip-patient/text.ts";
import { Button } from "../../../ui/button.tsx";
import type { Calling } from "./create-calling.ts";
import { isLeaving } from "./is-leaving.ts";
import { doctorText } from "./text.ts";

type Props = { visit: Visit; calling: Calling; busy: boolean; now: Instant };

/** Says that somebody is not there who was called; that they are back, where it was said. */
export const CalledInVain = (props: Props): JSX.Element => {
  const visit = () => props.visit.appointment;
  const isOffered = (): boolean => {
    const { state, mode } = visit();
    const isThere = mode === "in-person" && state.status === "in-consultation" && !mayBeOnTheWay(state, props.now);
    return !isThere && !isLeaving(props.visit) && canSkip(visit(), "doctor", props.now);
  };
  return (
    <>
      <Show when={isOffered()}>
        <Button wide busy={props.busy} onClick={() => passOver(props.visit)}>
          {skipText().notThere}
        </Button>
      </Show>
      <Show when={isSkipped(visit().state)}>
        <Button wide busy={props.busy} onClick={() => void props.calling.haveBack(backOf(visit()))}>
          {doctorText().backToLine}
        </Button>
        <p class="quiet">{doctorText().skippedHint}</p>
      </Show>
    </>
  );
};
