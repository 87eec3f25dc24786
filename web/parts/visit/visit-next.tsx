import { type JSX, Match, Show, Switch } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { isSkipped } from "../../../shared/booking/arrival/skipped.ts";
import { inTimeUntil } from "../../../shared/booking/arrival/turn-time.ts";
import { isOffered } from "../../../shared/booking/displaced/offer.ts";
import { roomOpensAt } from "../../../shared/consult/visit-room.ts";
import { isWaiting } from "../../../shared/schedule/standing.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { toPatientRoom } from "../../addresses/consult/to-patient-room.ts";
import { countdown } from "../../time/countdown.ts";
import { clockInZone, dayAndMonth } from "../../time/format-time.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Fresh } from "../../ui/fresh.tsx";
import { createToldDelay } from "../delay/create-told-delay.ts";
import { delayWords, lateUntil, type ToldDelay } from "../delay/delay-words.ts";
import { delayPartText } from "../delay/text.ts";
import { type Directory, zoneIn } from "../directory/create-directory.ts";
import { ChooseOther } from "./choose-other.tsx";
import { PlaceOnTicket } from "./place-on-ticket.tsx";
import { visitsText } from "./text.ts";
import { isCalled, isRoomOpen } from "./ticket-state.ts";

type VisitProps = { visit: Appointment; now: Instant; directory: Directory | undefined };
/** A visit, and what else its next step needs. */
export type VisitNextProps = VisitProps & {
  /** Where its session was closed: gives its patient the same hour with somebody else. @default asked on its ticket */
  sameHour?: (() => JSX.Element) | undefined;
  /** Hears that the visit stands otherwise than it is shown: who is called in, or whose session was closed. */
  onTurn?: (() => void) | undefined;
};

/** How long until a visit can begin: at its time, and not before its session is said to begin. */
const timeText = ({ visit, now, directory, delay }: VisitProps & { delay: ToldDelay }): string => {
  const begins = Math.max(visit.slot.start, lateUntil(delay, now) ?? 0);
  if (inTimeUntil({ start: begins }) < now) return visitsText().timeOver;
  return visitsText().countdown(countdown(begins, now, zoneIn(directory)));
};

const InPerson = (props: VisitProps & { delay: ToldDelay }): JSX.Element => {
  const words = (): string => {
    const { slot, state } = props.visit;
    // Where the ticket itself says the place, the time is what else counts.
    if (state.status === "booked") return slot.comeTo ? timeText(props) : visitsText().comeTo();
    return isWaiting(state) ? visitsText().here : visitsText().calledIn;
  };
  // Of whoever was not seen the line says what it means, and what to do.
  return (
    <Show when={!isSkipped(props.visit.state)}>
      <strong>
        <Fresh>{words()}</Fresh>
      </strong>
    </Show>
  );
};

const enterText = (visit: Appointment, now: Instant): string => {
  if (isCalled(visit, now)) return visitsText().enterCalled;
  return visit.state.status === "booked" ? visitsText().enter : visitsText().enterAgain;
};

/** When the room opens, with its day where that is another than the visit's: a quarter to midnight. */
const roomOpens = ({ visit: { slot }, directory }: VisitProps): string => {
  const [at, zone] = [roomOpensAt(slot), zoneIn(directory)];
  const day = localDate(at, zone);
  const time = clockInZone(at, zone);
  return visitsText().roomOpens(day === localDate(slot.start, zone) ? time : `${dayAndMonth(day)}, ${time}`);
};

/** That the session begins late, and what that means for the time of whoever is not here yet. */
const BookedDelay = (props: VisitProps & { delay: ToldDelay }): JSX.Element => (
  <Show when={delayWords(props.delay, props.now, zoneIn(props.directory), props.directory)}>
    {(words) => (
      <p role="status">
        <Fresh>{words()}</Fresh>
        <br />
        <span class="quiet">
          {delayPartText().timeStays(clockInZone(props.visit.slot.start, zoneIn(props.directory)))}
        </span>
      </p>
    )}
  </Show>
);

/** What comes next for a visit to come: how long until it starts, the way into its room, or to another time. */
export const VisitNext = (props: VisitNextProps): JSX.Element => {
  const delay = createToldDelay(
    () => props.visit,
    () => props.now,
    () => zoneIn(props.directory),
  );
  return (
    <>
      <Switch
        fallback={
          <p>
            <strong>
              <Fresh>{timeText({ ...props, delay: delay() })}</Fresh>
            </strong>
            <br />
            <span class="quiet">{roomOpens(props)}</span>
          </p>
        }
      >
        <Match when={isOffered(props.visit)}>
          <ChooseOther {...props} zone={zoneIn(props.directory)} />
        </Match>
        <Match when={props.visit.mode === "in-person"}>
          <InPerson {...props} delay={delay()} />
        </Match>
        <Match when={isRoomOpen(props.visit, props.now)}>
          <LinkButton kind="primary" icon="video" wide href={toPatientRoom({ appointmentId: props.visit.id })}>
            {enterText(props.visit, props.now)}
          </LinkButton>
        </Match>
      </Switch>
      <BookedDelay {...props} delay={delay()} />
      <Show when={props.visit.state.status === "waiting" && !isOffered(props.visit)}>
        <PlaceOnTicket {...props} />
      </Show>
    </>
  );
};
