import { createEffect, createMemo, type JSX, on, Show } from "solid-js";
import { toBooking } from "../../addresses/booking/to-booking.ts";
import { isUnanswered } from "../../api/create-keyed-submit.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { visitsText } from "./text.ts";

/** Whether a booking was sent in this tab and nobody knows whether it arrived. */
export const isBookingUnsent = (): boolean => isUnanswered("book-appointment");

/**
 * A booking that was sent and has no answer yet, and the way back to it: who looks among their visits whether it was made
 * must not take it for lost, nor begin another.
 */
export const UnsentBooking = (props: { answered: () => void }): JSX.Element => {
  const isUnsent = createMemo(isBookingUnsent);
  createEffect(on(isUnsent, (now) => !now && props.answered(), { defer: true }));
  return (
    <Show when={isUnsent()}>
      <Notice kind="waiting">
        <p>{visitsText().bookingUnsent}</p>
        <LinkButton href={toBooking({ step: "periksa" })}>{visitsText().toBookingUnsent}</LinkButton>
      </Notice>
    </Show>
  );
};
