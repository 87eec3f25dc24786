import "./session-list.css";
import { createMemo, For, type JSX, Show } from "solid-js";
import { isUpcoming } from "../../../../shared/booking/appointment.ts";
import { spokenCode } from "../../../../shared/booking/booking-code.ts";
import { cancelling, refusalBy } from "../../../../shared/booking/change-rule.ts";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import { sessionEnd, sessionIdParts } from "../../../../shared/roster/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { isPaused } from "../../../parts/day/day-line.ts";
import { personLine } from "../../../parts/day/person-line.ts";
import { UnreadNumbers } from "../../../parts/day/unread-numbers.tsx";
import { type Directory, practitionerIn, serviceIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { isBeingCancelled } from "../../../parts/visit/is-being-cancelled.ts";
import { language } from "../../../text/language.ts";
import { clock } from "../../../time/format-time.ts";
import { fullDate } from "../../../time/full-date.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { freePlaces } from "../register-walk-in/free-places.ts";
import { mayNote } from "./may-note.ts";
import { namesakes } from "./namesakes.ts";
import { clinicDayText } from "./text.ts";

type Acts = {
  /** Whether somebody is being noted as here just now: the next one has to wait for that. */
  isNoting: boolean;
  onCheckIn: (visit: Visit) => void;
  onCancel: (visit: Visit) => void;
};

type Props = Acts & {
  sessions: SessionDay[];
  now: Instant;
  directory: Directory | undefined;
};

/** Where a visit stands, in the desk's words. */
export const deskState = (visit: Visit): string => {
  const { state, mode } = visit.appointment;
  if (isBeingCancelled(visit.appointment)) return clinicDayText().cancelling;
  if (state.status !== "waiting") return clinicDayText().states[state.status];
  if (isPaused(visit)) return clinicDayText().paused;
  return mode === "video" ? clinicDayText().byVideo : clinicDayText().states.waiting;
};

/** One row: a visit, and what of its day is needed to show it. */
type RowProps = Acts & {
  visit: Visit;
  day: SessionDay;
  now: Instant;
  directory: Directory | undefined;
  /** Whether somebody else of the day has a name that sounds alike. */
  isNamesake: boolean;
};

const VisitActs = (props: RowProps): JSX.Element => {
  const visit = () => props.visit.appointment;
  const mayCancel = (): boolean => refusalBy(cancelling, visit(), props.now) === undefined;
  return (
    <Show when={!isBeingCancelled(visit())}>
      <span class="desk-acts">
        <Show when={mayNote(props.visit, [props.day], zoneIn(props.directory), props.now)}>
          <Button
            busy={props.isNoting}
            aria-label={clinicDayText().presentOf(props.visit.patient.name)}
            onClick={() => props.onCheckIn(props.visit)}
          >
            {clinicDayText().present}
          </Button>
        </Show>
        <Show when={mayCancel()}>
          <Button
            kind="quiet"
            aria-label={clinicDayText().cancelOf(props.visit.patient.name)}
            onClick={() => props.onCancel(props.visit)}
          >
            {clinicDayText().cancel}
          </Button>
        </Show>
      </span>
    </Show>
  );
};

/** Who it is, as the desk asks for it: `36 th, perempuan, lahir 1 Juli 1990`. */
const personOf = ({ visit, isNamesake }: RowProps): string => {
  const { appointment, patient } = visit;
  const person = personLine(patient, sessionIdParts(appointment.slot.sessionId).date);
  const born = isNamesake ? `, ${clinicDayText().born(fullDate(patient.birthDate))}` : "";
  return person + born;
};

const VisitRow = (props: RowProps): JSX.Element => (
  <li class="desk-visit" data-over={isUpcoming(props.visit.appointment) ? undefined : ""}>
    <strong class="queue-number figures">{props.visit.appointment.slot.number}</strong>
    <span class="desk-person">
      <span class="desk-name">
        <strong>
          <bdi>{props.visit.patient.name}</bdi>
        </strong>
        <span class="desk-state">{deskState(props.visit)}</span>
      </span>
      <span class="quiet figures">
        {personOf(props)}
        <br />
        {clock(props.visit.appointment.slot.start, zoneIn(props.directory))} ·{" "}
        {spokenCode(props.visit.appointment.code)} · {clinicDayText().modes[props.visit.appointment.mode]}
      </span>
    </span>
    <VisitActs {...props} />
  </li>
);

const SessionHead = (props: { day: SessionDay; now: Instant; directory: Directory | undefined }): JSX.Element => {
  const session = () => props.day.session;
  const free = () => freePlaces(props.day, props.now);
  const zone = () => zoneIn(props.directory);
  const places = (): string => {
    if (session().state === "closed") return clinicDayText().closed;
    if (sessionEnd(session()) <= props.now) return clinicDayText().over;
    return clinicDayText().free(free(), session().count);
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
      <strong class="places figures" data-free={free() > 0 ? "" : undefined}>
        {places()}
      </strong>
    </header>
  );
};

/** A clinic's day: each session with its free places and who comes. */
export const SessionList = (props: Props): JSX.Element => {
  const alike = createMemo(() => namesakes(props.sessions));
  return (
    <div class="clinic-sessions">
      <For each={props.sessions} fallback={<Notice>{clinicDayText().none}</Notice>}>
        {(day) => (
          <section class="desk-session">
            <SessionHead day={day} now={props.now} directory={props.directory} />
            <UnreadNumbers sessions={[day]} />
            <ul>
              <For each={day.visits} fallback={<li class="quiet desk-none">{clinicDayText().noVisits}</li>}>
                {(visit) => (
                  <VisitRow
                    visit={visit}
                    day={day}
                    now={props.now}
                    directory={props.directory}
                    isNamesake={alike().has(visit.patient.id)}
                    isNoting={props.isNoting}
                    onCheckIn={props.onCheckIn}
                    onCancel={props.onCancel}
                  />
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
    </div>
  );
};
