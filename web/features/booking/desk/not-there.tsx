import { type JSX, Show } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { canSkip } from "../../../../shared/consult/skip-patient.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { isBeingSkipped, passOver } from "../../../parts/skip-patient/skipping.ts";
import { skipText } from "../../../parts/skip-patient/text.ts";
import { isBeingCancelled } from "../../../parts/visit/is-being-cancelled.ts";
import { Button } from "../../../ui/button.tsx";

type Props = { visit: Visit; who: string; now: Instant };

/** Says at the desk that somebody was called and is not there, where that can be. */
export const NotThere = (props: Props): JSX.Element => {
  const may = (): boolean =>
    !isBeingCancelled(props.visit.appointment) &&
    !isBeingSkipped(props.visit) &&
    canSkip(props.visit.appointment, "registrar", props.now);
  return (
    <Show when={may()}>
      <Button aria-label={skipText().notThereOf(props.who)} onClick={() => passOver(props.visit)}>
        {skipText().notThere}
      </Button>
    </Show>
  );
};
