import { createEffect, createMemo, type JSX, on, Show } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { toBooking } from "../../addresses/booking/to-booking.ts";
import { unanswered } from "../../api/create-keyed-submit.ts";
import { settleDraft } from "../../form/create-draft.ts";
import type { Load } from "../../load/create-load.ts";
import { isBooked, type SentBooking, toldVisits } from "./is-booked.ts";
import { visitsText } from "./text.ts";
import { UnsentNotice } from "./unsent-notice.tsx";

/** Whether a booking was sent in this tab and nobody knows whether it arrived. */
export const isBookingUnsent = (): boolean => unanswered("book-appointment") !== undefined;

/**
 * A booking that was sent and has no answer yet, and the way back to it: who looks among their visits whether it was made
 * must not take it for lost, nor begin another. Once it is among them, it was answered.
 */
export const UnsentBooking = (props: { visits: Load<Appointment[]> }): JSX.Element => {
  const isUnsent = createMemo(isBookingUnsent);
  createEffect(() => {
    const visits = toldVisits(props.visits);
    if (visits) settleDraft<SentBooking>("book-appointment", (sent) => isBooked(visits, sent));
  });
  createEffect(on(isUnsent, (now) => !now && void props.visits.reload("quietly"), { defer: true }));
  return (
    <Show when={isUnsent()}>
      <UnsentNotice words={visitsText().bookingUnsent} href={toBooking({ step: "periksa" })} />
    </Show>
  );
};
