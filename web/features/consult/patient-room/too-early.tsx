import { type JSX, Show } from "solid-js";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import { opensText, untilOpenText } from "./opens-text.ts";
import { patientRoomText } from "./text.ts";

/** Before the window: when the door opens, counted down. */
export const TooEarly = (props: { opensAt: Instant | undefined; now: Instant; zone: Zone }): JSX.Element => (
  <Page
    title={patientRoomText().early}
    lead={props.opensAt && opensText(props.opensAt, props.now, props.zone)}
    bar={
      <LinkButton wide href={toVisits()}>
        {patientRoomText().visits}
      </LinkButton>
    }
  >
    <Show when={props.opensAt}>
      {(opensAt) => <p class="countdown figures">{untilOpenText(opensAt(), props.now, props.zone)}</p>}
    </Show>
    <p>{patientRoomText().earlyNext}</p>
  </Page>
);
