import "./doctor-day.css";
import { useNavigate } from "@solidjs/router";
import { createMemo, type JSX, Show } from "solid-js";
import type { Visit } from "../../../shared/booking/visit.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { call } from "../../api/call.ts";
import { useStaff } from "../../session/use-staff.ts";
import { language } from "../../text/language.ts";
import { createNow } from "../../time/create-now.ts";
import { longDate } from "../../time/format-time.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { createDirectory, serviceIn, zoneIn } from "../list-clinics/create-directory.ts";
import { createDoctorDay } from "./create-doctor-day.ts";
import { createFaceToFace } from "./create-face-to-face.ts";
import { createLineKeys } from "./create-line-keys.ts";
import { nextStep } from "./day-line.ts";
import { currentSession, sessionClock } from "./session-clock.ts";
import { SessionClockLine } from "./session-clock-line.tsx";
import { doctorText } from "./text.ts";
import { roomOf, VisitAction } from "./visit-action.tsx";
import { VisitFacts } from "./visit-facts.tsx";
import { VisitLine } from "./visit-line.tsx";

/** A doctor's day: who waits on the left, the person in front of the doctor on the right. */
export const DoctorDay = (): JSX.Element => {
  const navigate = useNavigate();
  const staff = useStaff("doctor");
  const directory = createDirectory();
  const now = createNow(10_000);
  const zone = () => zoneIn(directory.value());
  const date = createMemo(() => localDate(now(), zone()));
  const day = createDoctorDay(
    () => (staff() ? date() : undefined),
    (wanted) => call("get-doctor-day", { date: wanted }),
  );
  const inPerson = createFaceToFace({
    admit: (appointmentId) => call("admit-patient", { appointmentId }),
    end: (appointmentId) => call("end-consultation", { appointmentId }),
    changed: () => void day.load.reload(),
  });
  const begin = (visit: Visit | undefined): void => {
    if (!visit) return;
    if (nextStep(visit) === "video") navigate(roomOf(visit));
    if (nextStep(visit) === "call-in") void inPerson.callIn(visit.appointment.id);
  };
  createLineKeys({ move: day.move, enter: () => begin(day.selected()) });
  const clockNow = () => {
    const session = currentSession(day.load.value()?.sessions ?? [], now());
    return session && sessionClock(session, now());
  };
  const serviceName = (id: string): string => serviceIn(directory.value(), id)?.name[language()] ?? id;

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
                    <VisitAction
                      visit={visit()}
                      busy={inPerson.state() === "sending"}
                      onCallIn={() => begin(visit())}
                      onFinish={() => void inPerson.finish(visit().appointment.id)}
                    />
                    <Show when={inPerson.state() === "failed"}>
                      <Notice kind="waiting">{inPerson.message() ?? doctorText().notDone}</Notice>
                    </Show>
                  </aside>
                </div>
              )}
            </Show>
          </>
        )}
      </Loaded>
    </Page>
  );
};
