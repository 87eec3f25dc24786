import { createEffect, createMemo, type JSX, Match, Show, Switch, untrack } from "solid-js";
import { getClinicLine } from "../../../shared/api/line/get-clinic-line.ts";
import { getWaitingLine } from "../../../shared/api/line/get-waiting-line.ts";
import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import { isForPerson, isSkipped, type Skipped, whenSkipped } from "../../../shared/booking/arrival/skipped.ts";
import { canSayHere } from "../../../shared/booking/door/check-in-at-door.ts";
import type { WaitingLine } from "../../../shared/line/waiting-line.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { call } from "../../api/call.ts";
import { clockInZone } from "../../time/format-time.ts";
import { Fresh } from "../../ui/fresh.tsx";
import { type Directory, zoneIn } from "../directory/create-directory.ts";
import { createWaitingLine, type LineSource, staleSince } from "../line/create-waiting-line.ts";
import { LineClosed } from "../line/line-closed.tsx";
import { placeText, reasonText, turnText, waitText } from "../line/line-words.ts";
import { lineText } from "../line/text.ts";

type Props = {
  visit: Appointment;
  now: Instant;
  directory: Directory | undefined;
  /** Hears that the visit stands otherwise than it is shown. */
  onTurn?: (() => void) | undefined;
};

const standsAlike = (a: VisitState, b: VisitState): boolean => a.status === b.status && isSkipped(a) === isSkipped(b);

/** What brings back whoever was not there when called, where that is not the room that they enter anew. */
const wayBack = ({ mode, slot }: Appointment, state: Skipped): string | undefined => {
  if (mode === "video") return isForPerson(state) ? lineText().askDesk : undefined;
  return canSayHere({ mode, slot, state }) ? lineText().hereOrDesk : lineText().toDesk;
};

/** That somebody was called and not seen, and what they do now. */
const Missed = (props: Props & { state: Skipped }): JSX.Element => (
  <p role="status">
    <Fresh>{lineText().skipped(clockInZone(props.state.skippedAt, zoneIn(props.directory)))}</Fresh>
    <Show when={wayBack(props.visit, props.state)}>
      {(way) => (
        <>
          <br />
          <strong>{way()}</strong>
        </>
      )}
    </Show>
  </p>
);

/** Who is before somebody, and how long it may take. */
const Place = (props: Props & { place: WaitingLine; staleSince: Instant | undefined }): JSX.Element => (
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
      <Switch fallback={<LineClosed line={line} />}>
        <Match when={whenSkipped(line.value()?.state ?? props.visit.state)}>
          {(state) => <Missed {...props} state={state()} />}
        </Match>
        <Match when={line.value()}>
          {(place) => <Place {...props} place={place()} staleSince={staleSince(line)} />}
        </Match>
      </Switch>
    </>
  );
};
