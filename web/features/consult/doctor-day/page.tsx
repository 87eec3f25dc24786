import "./doctor-day.css";
import { useNavigate } from "@solidjs/router";
import { createEffect, createMemo, type JSX, on, Show } from "solid-js";
import { admitPatient } from "../../../../shared/api/consult/admit-patient.ts";
import { endConsultation } from "../../../../shared/api/consult/end-consultation.ts";
import { getDoctorDay } from "../../../../shared/api/consult/get-doctor-day.ts";
import { pauseConsultation } from "../../../../shared/api/consult/pause-consultation.ts";
import { skipPatient } from "../../../../shared/api/consult/skip-patient.ts";
import type { RequestInput } from "../../../../shared/api/contract.ts";
import { spokenCode } from "../../../../shared/booking/booking-code.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { type ConsultationSeen, consultationSeen } from "../../../../shared/consult/consultation-seen.ts";
import { type LineSeen, lineSeen } from "../../../../shared/consult/line-seen.ts";
import { type SessionId, sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { localDate, type Zone } from "../../../../shared/time/zone.ts";
import { createActs } from "../../../acts/acts.ts";
import { call } from "../../../api/call.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { placeName } from "../../../parts/clinic/own-clinic.ts";
import { boardActs } from "../../../parts/day/board-acts.ts";
import { groupOf, nextStep } from "../../../parts/day/day-line.ts";
import { metAtText } from "../../../parts/day/met-at.ts";
import { PriorityTag } from "../../../parts/day/priority-tag.tsx";
import { dayText } from "../../../parts/day/text.ts";
import { UnreadNumbers } from "../../../parts/day/unread-numbers.tsx";
import { VisitSearch } from "../../../parts/day/visit-search.tsx";
import { createDirectory, type Directory, serviceIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { type NumberOf, numberIn } from "../../../parts/directory/number-in.ts";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { createTie } from "../../../session/ties.ts";
import { language } from "../../../text/language.ts";
import { createNow } from "../../../time/create-now.ts";
import { longDate } from "../../../time/format-time.ts";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { reloadWhenEnded, unsent } from "../../../unsent/unsent.ts";
import { completion } from "../end-consultation/completion.ts";
import { createHandover } from "../pause-consultation/create-handover.ts";
import { HandoverDialog } from "../pause-consultation/handover-dialog.tsx";
import { createCalling } from "./create-calling.ts";
import { createChoice } from "./create-choice.ts";
import { createDoctorDay, type DoctorDayState } from "./create-doctor-day.ts";
import { createLineFocus } from "./create-line-focus.ts";
import { createLineKeys } from "./create-line-keys.ts";
import { FirstInLine } from "./first-in-line.tsx";
import { FramedFacts } from "./framed-facts.tsx";
import { isLeaving } from "./is-leaving.ts";
import { NoSession } from "./no-session.tsx";
import { placeBeside } from "./place-beside.ts";
import { currentSession } from "./session-clock.ts";
import { SessionClockLine } from "./session-clock-line.tsx";
import { doctorText } from "./text.ts";
import { TodaysSessions } from "./todays-sessions.tsx";
import { Trouble } from "./trouble.tsx";
import { roomOf, VisitAction } from "./visit-action.tsx";
import { VisitLine } from "./visit-line.tsx";

/** Fetched behind the line: whoever works is seldom noted as off. */
const OffToday = lazyPart(async () => (await import("./off-today.tsx")).OffToday);

const admit = (seen: LineSeen) => call(admitPatient, seen);
const end = (seen: ConsultationSeen) => call(endConsultation, seen);
const pause = (seen: ConsultationSeen) => call(pauseConsultation, seen);
const skip = (request: RequestInput<typeof skipPatient>) => call(skipPatient, request);

/** What is done with the selected visit: by a button, or by a key where the focus is in the line. */
const createWork = (day: DoctorDayState, now: () => Instant) => {
  const navigate = useNavigate();
  const again = (): void => void day.load.reload();
  const calling = createCalling({ admit, pause, skip, settle: unsent.settle, changed: again });
  reloadWhenEnded(day.load);
  const isGoingOn = (visit: Visit): boolean => groupOf(visit) === "now" && !isLeaving(visit);
  createTie(() => (day.line().some(isGoingOn) ? "in-consultation" : undefined));
  const finish = ({ appointment, patient }: Visit): void =>
    unsent.defer(completion, consultationSeen(appointment), {
      about: patient.name,
      mark: spokenCode(appointment.code),
    });
  const handover = createHandover({ pause, end, next: () => void calling.again() });
  createEffect(on(calling.state, (state) => state.status === "refused" && handover.ask(state)));
  let line: HTMLElement | undefined;
  const selectedId = () => day.selected()?.appointment.id;
  const ids = createMemo(() => day.shown().map(({ appointment }) => appointment.id));
  const focus = createLineFocus(() => line, ids, selectedId);
  createActs(() => [
    { word: dayText().moveInList, key: "↑ ↓" },
    { word: doctorText().callShown, key: "Enter" },
    ...boardActs(),
  ]);
  const toFirst = (): void => {
    const first = ids()[0];
    if (first) day.select(first);
    focus.focus(first);
  };
  createLineKeys({
    rowOf: focus.rowOf,
    selected: selectedId,
    move: (step) => focus.focus(day.move(step)),
    call: () => {
      const visit = day.selected();
      if (!visit || day.overtaken.isJustNow()) return;
      const step = nextStep(visit, now());
      if (step === "video") void unsent.settle().then(() => navigate(roomOf(visit)));
      if (step === "call-in") void calling.callIn(lineSeen(visit.appointment));
    },
  });
  return {
    calling,
    handover,
    again,
    finish,
    toFirst,
    toSelected: () => focus.focus(ids().find((id) => id === selectedId()) ?? ids()[0]),
    setLine: (element: HTMLElement): void => {
      line = element;
    },
  };
};

type Known = {
  day: DoctorDayState;
  work: ReturnType<typeof createWork>;
  now: Instant;
  date: LocalDate;
  zone: Zone;
  serviceName: (id: string) => string;
  /** The clinic of a session, for who works at several, and where its patients are met face to face. */
  placeOf: (id: SessionId) => string | undefined;
  /** A place's queue number, after the letter of its line. */
  numberOf: NumberOf;
  directory: Directory | undefined;
};

/** The line, and beside it the selected visit with what can be done. */
const Line = (props: Known & { visit: Visit; session: SessionId | undefined }): JSX.Element => (
  <div class="doctor-day">
    <div class="doctor-line">
      <VisitSearch
        written={props.day.written()}
        found={props.day.shown().length}
        onWrite={props.day.write}
        onEnter={props.work.toFirst}
        onLeave={props.work.toSelected}
      />
      <VisitLine
        ref={props.work.setLine}
        line={props.day.shown()}
        selected={props.visit}
        now={props.now}
        date={props.date}
        zone={props.zone}
        placeOf={placeBeside(props)}
        numberOf={props.numberOf}
        session={props.session}
        onSelect={props.day.select}
      />
    </div>
    <aside class="visit-work">
      <FramedFacts
        visit={props.visit}
        number={props.numberOf(props.visit.appointment.slot)}
        date={props.date}
        zone={props.zone}
        service={props.serviceName(props.visit.appointment.service)}
        place={placeBeside(props)(props.visit.appointment.slot.sessionId)}
        tag={<PriorityTag visit={props.visit.appointment} />}
      />
      <FirstInLine day={props.day} visit={props.visit} />
      <VisitAction
        visit={props.visit}
        isJustShown={props.day.overtaken.isJustNow()}
        now={props.now}
        zone={props.zone}
        calling={props.work.calling}
        onFinish={props.work.finish}
        onDone={props.work.again}
      />
      <Trouble calling={props.work.calling} />
    </aside>
  </div>
);

/** The session the doctor is in, and who comes. */
const Day = (props: Known): JSX.Element => {
  const dayNow = () => currentSession(props.day.load.value()?.sessions ?? [], props.now);
  /** Into a day whose sessions are closed nobody comes any more. */
  const mayCome = (): boolean => dayNow()?.session.state === "open";
  return (
    <>
      <OffToday {...props} sessions={props.day.load.value()?.sessions ?? []} />
      <Show when={dayNow()} fallback={<NoSession />}>
        {(day) => <SessionClockLine {...props} day={day()} onDone={props.work.again} />}
      </Show>
      <TodaysSessions {...props} sessions={props.day.load.value()?.sessions ?? []} />
      <UnreadNumbers sessions={props.day.load.value()?.sessions ?? []} numberOf={props.numberOf} />
      <Show when={props.day.selected()} fallback={<Show when={mayCome()}>{<Notice>{doctorText().none}</Notice>}</Show>}>
        {(visit) => <Line {...props} visit={visit()} session={dayNow()?.session.id} />}
      </Show>
    </>
  );
};

/** A doctor's day: who waits on the left, the person in front of the doctor on the right. */
export const DoctorDay = (): JSX.Element => {
  const directory = createDirectory();
  const now = createNow();
  const zone = () => zoneIn(directory.value());
  const date = createMemo(() => localDate(now(), zone()));
  const numberOf: NumberOf = (place) => numberIn(directory.value(), place);
  const day = createDoctorDay(date, (wanted) => call(getDoctorDay, { date: wanted }), createChoice(), numberOf);
  const work = createWork(day, now);
  const serviceName = (id: string): string => serviceIn(directory.value(), id)?.name[language()] ?? id;
  const placeOf = (id: SessionId): string | undefined => {
    const found = day.load.value()?.sessions.find(({ session }) => session.id === id);
    const places = [placeName(directory.value(), sessionIdParts(id).clinicId), found && metAtText(found.session)];
    return places.filter(Boolean).join(" · ") || undefined;
  };
  const nameOf = (id: string | undefined): string | undefined =>
    day.line().find(({ appointment }) => appointment.id === id)?.patient.name;
  return (
    <Page title={doctorText().title} lead={longDate(date())} wide>
      <Loaded load={day.load} rows={5}>
        {() => (
          <Day
            day={day}
            work={work}
            now={now()}
            date={date()}
            zone={zone()}
            serviceName={serviceName}
            placeOf={placeOf}
            numberOf={numberOf}
            directory={directory.value()}
          />
        )}
      </Loaded>
      <HandoverDialog handover={work.handover} name={nameOf(work.handover.other())} onBack={work.handover.close} />
    </Page>
  );
};
