import { createEffect, createMemo, type JSX, Show, untrack } from "solid-js";
import { getWaitingLine } from "../../../shared/api/consult/get-waiting-line.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { call } from "../../api/call.ts";
import { soon } from "../../load/keep-fresh.ts";
import { Fresh } from "../../ui/fresh.tsx";
import { createWaitingLine } from "../line/create-waiting-line.ts";
import { LineClosed } from "../line/line-closed.tsx";
import { placeText, waitText } from "../line/line-words.ts";

type Props = {
  visit: Appointment;
  now: Instant;
  zone: Zone;
  /** Hears that the visit stands otherwise than it is shown. */
  onTurn?: (() => void) | undefined;
};

/** Who is before somebody who waits, on their ticket, or that their session was closed; nothing while it isn't known. */
export const PlaceOnTicket = (props: Props): JSX.Element => {
  const wanted = createMemo(() => props.visit.id);
  const line = createWaitingLine(wanted, (appointmentId) => call(getWaitingLine, { appointmentId }), soon());
  createEffect(() => {
    const told = line.value()?.state.status;
    const isClosed = line.state().status === "refused";
    if (isClosed || (told && told !== untrack(() => props.visit.state.status))) untrack(() => props.onTurn?.());
  });
  return (
    <Show when={line.value()} fallback={<LineClosed line={line} />}>
      {(place) => (
        <p role="status">
          <strong>
            <Fresh>{placeText(place())}</Fresh>
          </strong>
          <br />
          <span class="quiet">
            <Fresh>{waitText(place(), props.now, props.zone)}</Fresh>
          </span>
        </p>
      )}
    </Show>
  );
};
