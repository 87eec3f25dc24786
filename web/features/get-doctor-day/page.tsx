import "./doctor-day.css";
import { useNavigate } from "@solidjs/router";
import { createEffect, createMemo, type JSX, on, Show } from "solid-js";
import { localDate } from "../../../shared/time/zone.ts";
import { call } from "../../api/call.ts";
import { SendingNotice } from "../../form/sending-notice.tsx";
import { useStaff } from "../../session/use-staff.ts";
import { language } from "../../text/language.ts";
import { createNow } from "../../time/create-now.ts";
import { longDate } from "../../time/format-time.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { deferred } from "../../undo/deferred.ts";
import { createDirectory, serviceIn, zoneIn } from "../list-clinics/create-directory.ts";
import { createHandover } from "../pause-consultation/create-handover.ts";
import { HandoverDialog } from "../pause-consultation/handover-dialog.tsx";
import { type Calling, createCalling } from "./create-calling.ts";
import { createDoctorDay, type DoctorDayState } from "./create-doctor-day.ts";
import { createLineFocus } from "./create-line-focus.ts";
import { createLineKeys } from "./create-line-keys.ts";
import { nextStep } from "./day-line.ts";
import { currentSession, sessionClock } from "./session-clock.ts";
import { SessionClockLine } from "./session-clock-line.tsx";
import { doctorText } from "./text.ts";
import { roomOf, VisitAction } from "./visit-action.tsx";
import { VisitFacts } from "./visit-facts.tsx";
import { VisitLine } from "./visit-line.tsx";

const idle = { status: "idle" } as const;

const admit = (appointmentId: string) => call("admit-patient", { appointmentId });
const end = (appointmentId: string) => call("end-consultation", { appointmentId });
const pause = (appointmentId: string) => call("pause-consultation", { appointmentId });

/** What is done with the selected visit: by a button, or by a key where the focus is in the line. */
const createWork = (day: DoctorDayState) => {
  const navigate = useNavigate();
  const again = (): void => void day.load.reload();
  const calling = createCalling({ admit, pause, settle: deferred.settle, changed: again });
  const finish = (appointmentId: string): void =>
    deferred.defer("end-consultation", { appointmentId }, { done: again, refused: again });
  const handover = createHandover({ pause, end, next: () => void calling.again() });
  createEffect(on(calling.state, (state) => state.status === "refused" && handover.ask(state)));
  let line: HTMLElement | undefined;
  const selectedId = () => day.selected()?.appointment.id;
  const ids = createMemo(() => day.line().map(({ appointment }) => appointment.id));
  const focus = createLineFocus(() => line, ids, selectedId);
  createLineKeys({
    rowOf: focus.rowOf,
    selected: selectedId,
    move: (step) => {
      day.move(step);
      focus.focus(selectedId());
    },
    call: () => {
      const visit = day.selected();
      if (!visit) return;
      const step = nextStep(visit);
      if (step === "video") void deferred.settle().then(() => navigate(roomOf(visit)));
      if (step === "call-in") void calling.callIn(visit.appointment.id);
    },
  });
  return {
    calling,
    handover,
    finish,
    setLine: (element: HTMLElement): void => {
      line = element;
    },
  };
};

/** Why somebody was not called; that another patient is still here, the dialog asks about. */
const Trouble = (props: { calling: Calling }): JSX.Element => {
  const state = () => {
    const told = props.calling.state();
    return told.status === "refused" && told.code === "consult.occupied" ? idle : told;
  };
  return <SendingNotice state={state()} onAgain={() => void props.calling.again()} />;
};

/** A doctor's day: who waits on the left, the person in front of the doctor on the right. */
export const DoctorDay = (): JSX.Element => {
  const staff = useStaff("doctor");
  const directory = createDirectory();
  const now = createNow();
  const zone = () => zoneIn(directory.value());
  const date = createMemo(() => localDate(now(), zone()));
  const day = createDoctorDay(
    () => (staff() ? date() : undefined),
    (wanted) => call("get-doctor-day", { date: wanted }),
  );
  const { calling, handover, finish, setLine } = createWork(day);
  const clockNow = () => {
    const session = currentSession(day.load.value()?.sessions ?? [], now());
    return session && sessionClock(session, now());
  };
  const serviceName = (id: string): string => serviceIn(directory.value(), id)?.name[language()] ?? id;
  const nameOf = (id: string | undefined): string | undefined =>
    day.line().find(({ appointment }) => appointment.id === id)?.patient.name;

  return (
    <Page title={doctorText().title} lead={longDate(date())} wide>
      <Loaded load={day.load} rows={5}>
        {() => (
          <>
            <Show when={clockNow()} fallback={<Notice>{doctorText().noSession}</Notice>}>
              {(clock) => <SessionClockLine clock={clock()} zone={zone()} />}
            </Show>
            <Show
              when={day.selected()}
              fallback={<Show when={clockNow()}>{<Notice>{doctorText().none}</Notice>}</Show>}
            >
              {(visit) => (
                <div class="doctor-day">
                  <VisitLine
                    ref={setLine}
                    line={day.line()}
                    selected={visit()}
                    now={now()}
                    date={date()}
                    zone={zone()}
                    onSelect={day.select}
                  />
                  <aside class="visit-work">
                    <VisitFacts
                      visit={visit()}
                      date={date()}
                      zone={zone()}
                      service={serviceName(visit().appointment.service)}
                    />
                    <VisitAction visit={visit()} calling={calling} onFinish={finish} />
                    <Trouble calling={calling} />
                  </aside>
                </div>
              )}
            </Show>
          </>
        )}
      </Loaded>
      <HandoverDialog handover={handover} name={nameOf(handover.other())} onBack={handover.close} />
    </Page>
  );
};
