import "./session-list.css";
import { createMemo, type JSX, Show } from "solid-js";
import { isSkipped } from "../../../../shared/booking/arrival/skipped.ts";
import { isOffered } from "../../../../shared/booking/displaced/offer.ts";
import { allIn, type SessionDay, type Visit } from "../../../../shared/booking/visit.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import { slotEnd } from "../../../../shared/schedule/slot.ts";
import { hasCome, isWaiting } from "../../../../shared/schedule/standing.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { inTurn } from "../../../parts/day/day-line.ts";
import { metAtText } from "../../../parts/day/met-at.ts";
import { UnreadNumbers } from "../../../parts/day/unread-numbers.tsx";
import { type Directory, practitionerIn, serviceIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { language } from "../../../text/language.ts";
import { clock } from "../../../time/format-time.ts";
import { ById } from "../../../ui/by-id.tsx";
import { Fresh } from "../../../ui/fresh.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { isBeingNoted } from "../check-in-patient/create-check-in.ts";
import { freePlaces } from "../register-walk-in/free-places.ts";
import type { DeskAddress } from "./create-desk-address.ts";
import type { DeskActs } from "./desk-acts.ts";
import type { namesakes } from "./namesakes.ts";
import { stepRows } from "./rows-in-view.ts";
import { deskText } from "./text.ts";
import { VisitRow } from "./visit-row.tsx";

/** When the last of a session is over: of its hours, and of who has a place beyond them and is still to choose another. */
const endOf = ({ session, visits }: SessionDay): Instant =>
  Math.max(
    sessionEnd(session),
    ...visits.flatMap(({ appointment }) => (isOffered(appointment) ? [slotEnd(appointment.slot)] : [])),
  );

/** Whether a session is over at `now`, and nobody who came to it is still to be seen. */
const isPast = (day: SessionDay, now: Instant): boolean =>
  endOf(day) <= now && !day.visits.some(({ appointment }) => hasCome(appointment.state));

type Props = DeskActs & {
  sessions: SessionDay[];
  /** Who of the day could be taken for another. */
  alike: ReturnType<typeof namesakes>;
  now: Instant;
  directory: Directory | undefined;
  address: DeskAddress;
  /** Tells the visits that the search leaves in view. @default all */
  isFound: (visit: Visit) => boolean;
  /** Whether somebody is looked for: then sessions with nobody in view give way. */
  isSearching: boolean;
};

type DayProps = Props & { day: SessionDay };

const AnnounceDelay = lazyPart(async () => (await import("./after-the-list.ts")).AnnounceDelay);

const SessionHead = (props: DayProps): JSX.Element => {
  const session = () => props.day.session;
  const free = () => freePlaces(props.day, props.now);
  const zone = () => zoneIn(props.directory);
  const places = (): string => {
    if (session().state === "closed") return deskText().closed;
    if (session().reserved) return deskText().reserved;
    if (sessionEnd(session()) <= props.now) return deskText().over;
    return deskText().free(free(), session().count);
  };
  return (
    <header>
      <h2>
        <span class="figures">
          {clock(session().start, zone())}–{clock(sessionEnd(session()), zone())}
        </span>{" "}
        {practitionerIn(props.directory, session().practitionerId)?.name}
      </h2>
      <span class="quiet">
        {session()
          .services.map((id) => serviceIn(props.directory, id)?.name[language()] ?? id)
          .join(", ")}
      </span>
      <Show when={metAtText(session())}>{(place) => <strong>{place()}</strong>}</Show>
      <strong class="places figures" data-free={free() > 0 ? "" : undefined}>
        <Fresh>{places()}</Fresh>
      </strong>
      <AnnounceDelay day={props.day} now={props.now} directory={props.directory} onDone={props.onDone} />
    </header>
  );
};

/** An emergency that waits: nothing stands above it, be it those who were passed over. */
const isUrgent = ({ appointment }: Visit): boolean =>
  appointment.priority?.level === "emergency" && isWaiting(appointment.state);

/** Whoever was not there, and whom the desk has not had back since. */
const isPassedOver = ({ appointment }: Visit): boolean => isSkipped(appointment.state) && !isBeingNoted(appointment);
const isAnySkipped = ({ visits }: SessionDay): boolean => visits.some(isPassedOver);

const Rows = (props: DayProps & { visits: Visit[]; fallback?: JSX.Element }): JSX.Element => (
  <ul>
    <ById
      each={inTurn(props.visits, props.now)}
      idOf={({ appointment }) => appointment.id}
      fallback={isAnySkipped(props.day) ? undefined : props.fallback}
    >
      {(visit) => (
        <VisitRow
          {...props}
          visit={visit()}
          isNamesake={props.alike.has(visit().patient.id)}
          isFound={props.isFound(visit())}
        />
      )}
    </ById>
  </ul>
);

const Session = (props: DayProps): JSX.Element => (
  <section class="desk-session" hidden={props.isSearching && !allIn(props.day).some(props.isFound)}>
    <SessionHead {...props} />
    <UnreadNumbers sessions={[props.day]} numberOf={(place) => numberIn(props.directory, place)} />
    <Show when={isAnySkipped(props.day) && props.day.visits.some(isUrgent)}>
      <Rows {...props} visits={props.day.visits.filter(isUrgent)} />
    </Show>
    <Show when={isAnySkipped(props.day)}>
      <h3>{deskText().skipped}</h3>
      <Rows {...props} visits={props.day.visits.filter(isPassedOver)} />
    </Show>
    <Rows
      {...props}
      visits={props.day.visits.filter((visit) => !isPassedOver(visit) && !(isAnySkipped(props.day) && isUrgent(visit)))}
      fallback={
        <li class="quiet desk-none">{isPast(props.day, props.now) ? deskText().nobody : deskText().noVisits}</li>
      }
    />
    <Show when={props.day.struck}>
      {(struck) => (
        <Show when={!props.isSearching || struck().some(props.isFound)}>
          <h3>{deskText().struck}</h3>
          <Rows {...props} visits={struck()} />
        </Show>
      )}
    </Show>
  </section>
);

const Sessions = (props: Props & { days: SessionDay[]; fallback?: JSX.Element }): JSX.Element => (
  <ById each={props.days} idOf={({ session }) => session.id} fallback={props.fallback}>
    {(day) => <Session {...props} day={day()} />}
  </ById>
);

/** A clinic's day: each session with its free places and who comes, in the order of the line; what is over is folded away behind what is not. */
export const SessionList = (props: Props): JSX.Element => {
  const past = createMemo(() => {
    const over = props.sessions.filter((day) => isPast(day, props.now));
    return over.length < props.sessions.length ? over : [];
  });
  const others = (): SessionDay[] => props.sessions.filter((day) => !past().includes(day));
  const isSought = createMemo(() => {
    const isTheirs = ({ appointment }: Visit): boolean => appointment.id === props.address.person();
    return props.isSearching || past().some((day) => allIn(day).some(isTheirs));
  });
  return (
    <div class="clinic-sessions" data-keys ref={stepRows}>
      <Sessions {...props} days={others()} fallback={<Notice>{deskText().none}</Notice>} />
      <Show when={past().length > 0}>
        <details open={isSought()}>
          <summary>{deskText().past(past().length)}</summary>
          <div class="clinic-sessions">
            <Sessions {...props} days={past()} />
          </div>
        </details>
      </Show>
    </div>
  );
};
