import { createMemo, type JSX, Show } from "solid-js";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { Button } from "../../../ui/button.tsx";
import { type DeskActs, mayDo } from "./desk-acts.ts";
import { clinicDayText } from "./text.ts";

type Props = DeskActs & { visit: Visit; day: SessionDay; zone: Zone; now: Instant };

/** The buttons for what may be done with a visit. */
export const VisitActs = (props: Props): JSX.Element => {
  const may = createMemo(() => mayDo(props.visit, props.day, props.zone, props.now));
  return (
    <Show when={may().note || may().cancel}>
      <span class="desk-acts">
        <Show when={may().note}>
          <Button
            busy={props.isNoting}
            aria-label={clinicDayText().presentOf(props.visit.patient.name)}
            onClick={() => props.onCheckIn(props.visit)}
          >
            {clinicDayText().present}
          </Button>
        </Show>
        <Show when={may().cancel}>
          <Button
            kind="quiet"
            aria-label={clinicDayText().cancelOf(props.visit.patient.name)}
            onClick={() => props.onCancel(props.visit)}
          >
            {clinicDayText().cancel}
          </Button>
        </Show>
      </span>
    </Show>
  );
};
