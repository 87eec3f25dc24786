import { type JSX, Show } from "solid-js";
import { declinePlace } from "../../../shared/api/booking/decline-place.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { PlaceOffer, WaitlistEntry } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { toBooking } from "../../addresses/booking/to-booking.ts";
import { toReschedule } from "../../addresses/booking/to-reschedule.ts";
import { call } from "../../api/call.ts";
import { createSubmit } from "../../api/create-submit.ts";
import { SendingNotice } from "../../form/sending-notice.tsx";
import { clockInZone, dayAndMonth } from "../../time/format-time.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { clinicIn, type Directory, zoneIn } from "../directory/create-directory.ts";
import { whoAndHow } from "../slot/come-to.ts";
import { slotText } from "../slot/slot-in-address.ts";
import { knownVisits } from "../visit/create-visits.ts";
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
        <p>{whoAndHow(props.directory, parts().practitionerId, props.offer.slot)}</p>
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

/** A later visit for the same that the place could be taken in exchange for, as the device knows. */
const laterVisit = ({ entry, offer }: Pick<Props, "entry" | "offer">): Appointment | undefined =>
  knownVisits
    .recall()
    ?.value.find(
      (visit) =>
        visit.patientId === entry.patientId &&
        visit.service === entry.service &&
        visit.state.status === "booked" &&
        visit.slot.start > offer.slot.start,
    );

const movingOf = ({ id }: Appointment, { slot }: PlaceOffer): string =>
  toReschedule({ appointmentId: id, tempat: slotText(slot) });

/** The ways to take it: besides a later visit, or in its place. */
const Taking = (props: Pick<Props, "entry" | "offer">): JSX.Element => (
  <>
    <Show when={laterVisit(props)}>
      {(visit) => (
        <LinkButton kind="primary" icon="swap" wide href={movingOf(visit(), props.offer)}>
          {waitlistText().moveHere(dayAndMonth(sessionIdParts(visit().slot.sessionId).date))}
        </LinkButton>
      )}
    </Show>
    <LinkButton kind={laterVisit(props) ? "plain" : "primary"} wide href={takingOf(props)}>
      {waitlistText().take}
    </LinkButton>
  </>
);

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
      <Taking entry={props.entry} offer={props.offer} />
      <Button kind="quiet" busy={isDeclining()} onClick={() => void declining.send(undefined)}>
        {isDeclining() ? waitlistText().declining : waitlistText().decline}
      </Button>
    </article>
  );
};
