import { type JSX, Show } from "solid-js";
import { isSkipped } from "../../../../shared/booking/arrival/skipped.ts";
import { spokenCode } from "../../../../shared/booking/booking-code.ts";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import type { Patient } from "../../../../shared/people/patient.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { createActs } from "../../../acts/acts.ts";
import { personLine } from "../../../parts/day/person-line.ts";
import { PriorityTag } from "../../../parts/day/priority-tag.tsx";
import { dayText } from "../../../parts/day/text.ts";
import { turnClock } from "../../../parts/day/turn-clock.ts";
import { waitingSince } from "../../../parts/day/waiting-since.ts";
import { type Directory, practitionerIn, serviceIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { AlarmTag } from "../../../parts/vitals/alarm-tag.tsx";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { language } from "../../../text/language.ts";
import { clockInZone, fullDate } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Fresh } from "../../../ui/fresh.tsx";
import { type DeskActs, mayDo } from "./desk-acts.ts";
import { deskState } from "./desk-state.ts";
import { whoComes } from "./namesakes.ts";
import { deskText } from "./text.ts";
import { VisitActs } from "./visit-acts.tsx";

/** Fetched once somebody is looked at: what the doctor is told of them, and their ticket on paper. */
const CommentVisit = lazyPart(async () => (await import("../comment-visit/comment-visit.tsx")).CommentVisit);
const PrintTicket = lazyPart(async () => (await import("../register-walk-in/print-ticket.tsx")).PrintTicket);

/** What their name was before, and the form that corrects it: seldom wanted. */
const CorrectPerson = lazyPart(async () => (await import("../correct-person/correct-person.tsx")).CorrectPerson);

/** What of a person of the day their panel shows, and what it does. */
export type PersonShown = DeskActs & {
  visit: Visit;
  day: SessionDay;
  /** Whether somebody else of the day has a name that sounds alike. */
  isNamesake: boolean;
  now: Instant;
  directory: Directory | undefined;
  /** Whether they were seen, and may be given another number. */
  mayComeAgain: boolean;
  onAgain: (patient: Patient) => void;
};

const Fact = (props: { name: string; children: JSX.Element }): JSX.Element => (
  <div>
    <dt>{props.name}</dt>
    <dd class="figures">{props.children}</dd>
  </div>
);

const Facts = (props: PersonShown): JSX.Element => {
  const appointment = () => props.visit.appointment;
  const practitioner = () => practitionerIn(props.directory, props.day.session.practitionerId)?.name;
  return (
    <dl>
      <Fact name={deskText().number}>{numberIn(props.directory, appointment().slot)}</Fact>
      <Fact name={deskText().clock}>{clockInZone(appointment().slot.start, zoneIn(props.directory))}</Fact>
      <Show when={turnClock(appointment(), zoneIn(props.directory))}>
        {(turn) => <Fact name={dayText().turn}>{turn()}</Fact>}
      </Show>
      <Show when={waitingSince(appointment(), zoneIn(props.directory))}>
        {(since) => <Fact name={dayText().waitingSince}>{since()}</Fact>}
      </Show>
      <Fact name={deskText().code}>{spokenCode(appointment().code)}</Fact>
      <Fact name={deskText().mode}>{deskText().modes[appointment().mode]}</Fact>
      <Fact name={deskText().service}>
        {serviceIn(props.directory, appointment().service)?.name[language()] ?? appointment().service}
      </Fact>
      <Show when={practitioner()}>{(name) => <Fact name={deskText().practitioner}>{name()}</Fact>}</Show>
    </dl>
  );
};

/** The same acts for the palette and the letter keys. */
const offerActs = (props: PersonShown): void =>
  createActs(() => {
    const { visit } = props;
    const may = mayDo(visit, props.day, zoneIn(props.directory), props.now);
    const who = whoComes(visit, props.directory, props.isNamesake);
    return [
      ...(may.note
        ? [
            {
              word: isSkipped(visit.appointment.state) ? deskText().backToLineOf(who) : deskText().presentOf(who),
              key: "h",
              run: () => props.onCheckIn(visit),
            },
          ]
        : []),
      ...(props.mayComeAgain ? [{ word: deskText().againOf(who), run: () => props.onAgain(visit.patient) }] : []),
      ...(may.cancel ? [{ word: deskText().cancelOf(who), run: () => props.onCancel(visit) }] : []),
    ];
  });

/** Who somebody of the day is, when they come, what can be done. */
export const PersonDetails = (props: PersonShown): JSX.Element => {
  offerActs(props);
  const { patient } = props.visit;
  return (
    <>
      <p>
        {personLine(patient, sessionIdParts(props.visit.appointment.slot.sessionId).date)},{" "}
        {deskText().born(fullDate(patient.birthDate))}
      </p>
      <p class="desk-state">
        <Fresh>{deskState(props.visit)}</Fresh>
      </p>
      <PriorityTag visit={props.visit.appointment} />
      <AlarmTag alarms={props.visit.alarms} />
      <Facts {...props} />
      <CommentVisit visit={props.visit} onDone={props.onDone} />
      <PrintTicket visit={props.visit} stateOf={deskState} directory={props.directory} />
      <VisitActs {...props} isPanel />
      <CorrectPerson visit={props.visit} directory={props.directory} onDone={props.onDone} />
      <Show when={props.mayComeAgain}>
        <Button wide icon="plus" onClick={() => props.onAgain(props.visit.patient)}>
          {deskText().again}
        </Button>
      </Show>
    </>
  );
};
