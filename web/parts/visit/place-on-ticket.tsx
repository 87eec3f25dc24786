import { createEffect, createMemo, type JSX, Show, untrack } from "solid-js";
import { getClinicLine } from "../../../shared/api/line/get-clinic-line.ts";
import { getWaitingLine } from "../../../shared/api/line/get-waiting-line.ts";
import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import { isForPerson, isSkipped, type Skipped, whenSkipped } from "../../../shared/booking/arrival/skipped.ts";
import type { WaitingLine } from "../../../shared/line/waiting-line.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { call } from "../../api/call.ts";
import { clockInZone } from "../../time/format-time.ts";
import { Fresh } from "../../ui/fresh.tsx";
import { type Directory, zoneIn } from "../directory/create-directory.ts";
import { createWaitingLine, type LineSource, staleSince } from "../line/create-waiting-line.ts";
import { LineClosed } from "../line/line-closed.tsx";
import { placeText, reasonText, turnText, waitText } from "../line/line-words.ts";
import { SayBack } from "../line/say-here.tsx";
import { lineText } from "../line/text.ts";

type Props = {
  visit: Appointment;
  now: Instant;
  directory: Directory | undefined;
  /** Hears that the visit stands otherwise than it is shown. */
  onTurn?: (() => void) | undefined;
};

const standsAlike = (a: VisitState, b: VisitState): boolean => a.status === b.status && isSkipped(a) === isSkipped(b);

/** How somebody stands who was not there when called, and whom the room that they enter anew does not bring back. */
const heldBack = ({ visit, place }: Pick<Props, "visit"> & { place: WaitingLine }): Skipped | undefined => {
  const state = whenSkipped(place.state);
  return state && (visit.mode === "in-person" || isForPerson(state)) ? state : undefined;
};

/** Who is before somebody, how long it may take, and what brings back whoever was called and not there. */
const Place = (
  props: Props & { place: WaitingLine; staleSince: Instant | undefined; onBack: () => void },
): JSX.Element => (
  <>
    <p role="status">
      <strong>
        <Fresh>{placeText(props.place)}</Fresh>
      </strong>
      <Show when={reasonText(props.place)}>
        {(reason) => (
          <>
            <br />
            {reason()}
          </>
        )}
      </Show>
      <br />
      <span class="quiet">
        <Fresh>{waitText(props.place, props.now, zoneIn(props.directory), props.directory)}</Fresh>
      </span>
      <Show when={props.staleSince}>
        {(at) => (
          <>
            <br />
            <span class="quiet">{lineText().stale(clockInZone(at(), zoneIn(props.directory)))}</span>
          </>
        )}
      </Show>
    </p>
    <Show when={heldBack(props)}>
      {(state) => <SayBack visit={props.visit} state={state()} onBack={props.onBack} />}
    </Show>
  </>
);

/**
 * When it is the turn of somebody who waits, where that is not the time on their ticket, and who is before them, or that
 * their session was closed; nothing of these while it isn't known.
 */
export const PlaceOnTicket = (props: Props): JSX.Element => {
  const wanted = createMemo(() => props.visit.id);
  const source: LineSource = {
    own: (appointmentId) => call(getWaitingLine, { appointmentId }),
    ofClinic: (day) => call(getClinicLine, day),
  };
  const line = createWaitingLine(wanted, source);
  createEffect(() => {
    const told = line.value()?.state;
    const isClosed = line.state().status === "refused";
    const shown = untrack(() => props.visit.state);
    if (isClosed || (told && !standsAlike(told, shown))) untrack(() => props.onTurn?.());
  });
  return (
    <>
      <Show
        when={turnText(
          line.value()?.state ?? props.visit.state,
          props.visit.origin,
          zoneIn(props.directory),
          props.visit.slot.start,
        )}
      >
        {(turn) => <p>{turn()}</p>}
      </Show>
      <Show when={line.value()} fallback={<LineClosed line={line} />}>
        {(place) => (
          <Place {...props} place={place()} staleSince={staleSince(line)} onBack={() => void line.reload()} />
        )}
      </Show>
    </>
  );
};
