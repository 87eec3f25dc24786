import { For, type JSX } from "solid-js";
import type { WaitedFor } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import { toBooking } from "../../../addresses/booking/to-booking.ts";
import { toWaitlist } from "../../../addresses/booking/to-waitlist.ts";
import type { Member } from "../../../parts/household/create-household.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { joinText } from "./text.ts";

/** Nobody of the household: it is asked for whom. */
export const UnknownPerson = (props: {
  waiting: WaitedFor;
  day: string | undefined;
  members: Member[];
}): JSX.Element => (
  <Page title={joinText().title}>
    <Notice>{joinText().unknownPerson}</Notice>
    <ul class="rows">
      <For each={props.members}>
        {({ id, name }) => (
          <li>
            <LinkButton
              wide
              href={toWaitlist({
                puskesmas: props.waiting.clinicId,
                layanan: props.waiting.service,
                untuk: id,
                hari: props.day,
              })}
            >
              <bdi>{name}</bdi>
            </LinkButton>
          </li>
        )}
      </For>
    </ul>
  </Page>
);

/** No clinic or no service of the district. */
export const UnknownPlace = (): JSX.Element => (
  <Page title={joinText().title}>
    <Notice>
      <p>{joinText().unknownPlace}</p>
      <LinkButton href={toBooking()}>{joinText().toBooking}</LinkButton>
    </Notice>
  </Page>
);
