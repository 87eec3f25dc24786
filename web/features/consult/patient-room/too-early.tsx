import { type JSX, Show } from "solid-js";
import { hour, type Instant, minute } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import { clockInZone } from "../../../time/format-time.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import { patientRoomText } from "./text.ts";

const remaining = (until: Instant, now: Instant): string => {
  const left = Math.max(minute, until - now);
  return patientRoomText().remaining(Math.floor(left / hour), Math.ceil((left % hour) / minute));
};

/** Before the window: when the door opens, counted down. */
export const TooEarly = (props: { opensAt: Instant | undefined; now: Instant; zone: Zone }): JSX.Element => (
  <Page
    title={patientRoomText().early}
    lead={props.opensAt && patientRoomText().earlyLead(clockInZone(props.opensAt, props.zone))}
    bar={
      <LinkButton wide href={toVisits()}>
        {patientRoomText().visits}
      </LinkButton>
    }
  >
    <Show when={props.opensAt}>{(opensAt) => <p class="countdown figures">{remaining(opensAt(), props.now)}</p>}</Show>
    <p>{patientRoomText().earlyNext}</p>
  </Page>
);
