import type { JSX } from "solid-js";
import { declinePlace } from "../../../shared/api/booking/decline-place.ts";
import type { PlaceOffer, WaitlistEntry } from "../../../shared/booking/waitlist-entry.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { toBooking } from "../../addresses/booking/to-booking.ts";
import { call } from "../../api/call.ts";
import { createSubmit } from "../../api/create-submit.ts";
import { SendingNotice } from "../../form/sending-notice.tsx";
import { clockInZone, dayAndMonth } from "../../time/format-time.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { clinicIn, type Directory, practitionerIn, zoneIn } from "../directory/create-directory.ts";
import { slotText } from "../slot/slot-text.ts";
import { waitlistText } from "./text.ts";

type Props = {
  entry: WaitlistEntry;
  offer: PlaceOffer;
  directory: Directory | undefined;
  name: string | undefined;
  /** Hears that it was not taken. */
  onDecline: () => void;
};

/** When and with whom it is, where, and for whom. */
const Facts = (props: Pick<Props, "offer" | "directory" | "name">): JSX.Element => {
  const parts = () => sessionIdParts(props.offer.slot.sessionId);
  return (
    <>
      <p class="when">
        <time translate="no" dateTime={new Date(props.offer.slot.start).toISOString()}>
          {dayAndMonth(parts().date)}
          <br />
          {clockInZone(props.offer.slot.start, zoneIn(props.directory))}
        </time>
      </p>
      <div>
        <p>{practitionerIn(props.directory, parts().practitionerId)?.name}</p>
        <p>{clinicIn(props.directory, parts().clinicId)?.name}</p>
        <p class="quiet">
          <bdi>{props.name}</bdi>
        </p>
      </div>
    </>
  );
};

const takingOf = ({ entry, offer }: Pick<Props, "entry" | "offer">): string =>
  toBooking({
    puskesmas: entry.clinicId,
    layanan: entry.service,
    untuk: entry.patientId,
    tempat: slotText(offer.slot),
  });

/** A place that is kept for somebody: when and with whom it is, until when they may take it, and the way to take it. */
export const OfferedPlace = (props: Props): JSX.Element => {
  const zone = () => zoneIn(props.directory);
  const waiting = () => {
    const { patientId, clinicId, service } = props.entry;
    return { patientId, clinicId, service };
  };
  const declining = createSubmit({
    call: () => call(declinePlace, { ...waiting(), slot: props.offer.slot }),
    done: () => props.onDecline(),
  });
  const isDeclining = (): boolean => declining.state().status === "sending";
  return (
    <article class="ticket" data-state="offered">
      <p class="ticket-state">
        <Icon name="check" />
        {waitlistText().offered}
      </p>
      <Facts offer={props.offer} directory={props.directory} name={props.name} />
      <p>
        {waitlistText().keptUntil(
          dayAndMonth(localDate(props.offer.until, zone())),
          clockInZone(props.offer.until, zone()),
        )}
      </p>
      <SendingNotice state={declining.state()} onAgain={() => void declining.again()} />
      <LinkButton kind="primary" wide href={takingOf(props)}>
        {waitlistText().take}
      </LinkButton>
      <Button kind="quiet" busy={isDeclining()} onClick={() => void declining.send(undefined)}>
        {isDeclining() ? waitlistText().declining : waitlistText().decline}
      </Button>
    </article>
  );
};
