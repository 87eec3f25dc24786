import { createEffect, createMemo, createSignal, type JSX, on, Show } from "solid-js";
import { checkInPatient } from "../../../../shared/api/booking/check-in-patient.ts";
import { registerWalkIn } from "../../../../shared/api/booking/register-walk-in.ts";
import { getClinicDay } from "../../../../shared/api/roster/get-clinic-day.ts";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { sessionIdParts } from "../../../../shared/roster/session.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { localDate, type Zone } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { createSubmit, type SubmitState } from "../../../api/create-submit.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { createLoad } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { placeName } from "../../../parts/clinic/place-name.ts";
import { createDirectory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { createTie } from "../../../session/ties.ts";
import { createNow } from "../../../time/create-now.ts";
import { createVisibleInterval } from "../../../time/create-visible-interval.ts";
import { longDate } from "../../../time/format-time.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Page } from "../../../ui/page.tsx";
import { takeLostFocus } from "../../../ui/take-lost-focus.ts";
import { deferred } from "../../../undo/deferred.ts";
import { reloadWhenEnded } from "../../../undo/reload-when-ended.ts";
import { createWalkIn, type WalkIn } from "../register-walk-in/create-walk-in.ts";
import { openForWalkIn } from "../register-walk-in/free-places.ts";
import { CancelDialog } from "./cancel-dialog.tsx";
import { DayBar } from "./day-bar.tsx";
import { PresentDialog } from "./present-dialog.tsx";
import { SessionList } from "./session-list.tsx";
import { clinicDayText } from "./text.ts";
import { WalkInSide } from "./walk-in-side.tsx";

const interval = 15_000;

type Wanted = { clinicId: string; date: LocalDate };

/** Whether somebody is written down who has no number yet. */
const isBegun = (walkIn: WalkIn): boolean => walkIn.state().status !== "done" && walkIn.values().name !== "";

/** Puts nobody who is being written down into a session of the clinic that the desk was at before. */
const keepToClinic = (walkIn: WalkIn, clinicId: () => ClinicId | undefined): void =>
  createEffect(
    on(clinicId, (clinic) => {
      const { sessionId } = walkIn.values();
      if (sessionId === "" || sessionIdParts(sessionId).clinicId === clinic) return;
      if (walkIn.state().status === "done") walkIn.clear();
      else walkIn.write({ sessionId: "", service: "" });
    }),
  );

/** What the desk does with the people of a day, each time followed by a look at how the day stands then. */
const createDesk = (wanted: () => Wanted | undefined) => {
  const day = createLoad(wanted, (input) => call(getClinicDay, input));
  const again = (): void => void day.reload();
  reloadWhenEnded(day);
  createVisibleInterval(() => void day.reload("quietly"), interval);
  const walkIn = createWalkIn(serverNow, (request, key) => call(registerWalkIn, request, { key }).finally(again));
  keepToClinic(walkIn, () => wanted()?.clinicId);
  const checkIn = createSubmit<Visit, unknown>({
    name: "check-in-patient",
    call: ({ appointment: { id, slot } }) => call(checkInPatient, { appointmentId: id, from: slot }).finally(again),
    intent: ({ appointment }) => appointment.id,
    // The row's button is gone.
    done: () => takeLostFocus(document.querySelector<HTMLElement>("main h1") ?? undefined),
  });
  createTie(() => (isBegun(walkIn) || checkIn.state().status === "unsent" ? "unsent" : undefined));
  return { day, walkIn, checkIn, ...createQuestions(checkIn.send) };
};

/** What the desk is asked before it does something for somebody. */
const createQuestions = (checkIn: (visit: Visit) => Promise<void>) => {
  const [leaving, askCancel] = createSignal<Visit>();
  const [arriving, askPresent] = createSignal<Visit>();
  const noteAsHere = (visit: Visit): void => {
    askPresent(undefined);
    void checkIn(visit);
  };
  const present = (visit: Visit): void => {
    if (visit.appointment.mode === "video") askPresent(visit);
    else noteAsHere(visit);
  };
  const cancel = ({ appointment, patient }: Visit): void => {
    askCancel(undefined);
    const { id, slot, state } = appointment;
    // Who comes after the desk has looked is not struck off unseen.
    const seen = state.status === "waiting" ? ("waiting" as const) : ("booked" as const);
    const input = { appointmentId: id, from: slot, seen };
    deferred.defer("cancel-appointment", input, { about: patient.name });
  };
  return { leaving, askCancel, cancel, arriving, askPresent, present, noteAsHere };
};

/** The day the desk works on: today, until another one is chosen. */
const createDate = (zone: () => Zone) => {
  const now = createNow();
  const today = createMemo(() => localDate(now(), zone()));
  const [chosen, choose] = createSignal<LocalDate>();
  return { now, today, date: createMemo(() => chosen() ?? today()), choose };
};

/** Whom a check-in is about. */
const notedIn = (state: SubmitState<Visit, unknown>): string | undefined =>
  "input" in state ? clinicDayText().notPresent(state.input.patient.name) : undefined;

/** The registration desk: the clinic's day, a number for who comes by, a cancellation for who asks. */
export const ClinicDay = (): JSX.Element => {
  const directory = createDirectory();
  const zone = () => zoneIn(directory.value());
  const { now, today, date, choose } = createDate(zone);
  const clinicId = createMemo(ownClinic);
  const wanted = createMemo(() => {
    const clinic = clinicId();
    return clinic === undefined ? undefined : { clinicId: clinic, date: date() };
  });
  const desk = createDesk(wanted);
  const { day, walkIn, checkIn } = desk;
  const sessions = (): SessionDay[] => day.value()?.sessions ?? [];
  // Walk-ins have come: there are none on another day.
  const takesWalkIns = (): boolean => date() === today() && day.value() !== undefined;
  const place = () => placeName(directory.value(), clinicId());
  return (
    <Page title={clinicDayText().title} lead={[place(), longDate(date())].filter(Boolean).join(" · ")} wide>
      <DayBar date={date()} today={today()} onChoose={choose} />
      <div class="clinic-day">
        <div class="desk-side">
          <Show when={takesWalkIns()}>
            <WalkInSide
              walkIn={walkIn}
              sessions={openForWalkIn(sessions(), now(), walkIn.values().sessionId)}
              directory={directory.value()}
              days={sessions()}
              now={now()}
              onCheckIn={desk.present}
            />
          </Show>
        </div>
        <div class="desk-main">
          <SendingNotice
            state={checkIn.state()}
            about={notedIn(checkIn.state())}
            words={clinicDayText().refused}
            onAgain={() => void checkIn.again()}
          />
          <Loaded load={day} rows={4}>
            {(value) => (
              <SessionList
                sessions={value().sessions}
                now={now()}
                directory={directory.value()}
                isNoting={checkIn.state().status === "sending"}
                onCheckIn={desk.present}
                onCancel={desk.askCancel}
              />
            )}
          </Loaded>
        </div>
      </div>
      <CancelDialog visit={desk.leaving()} zone={zone()} onCancel={desk.cancel} onClose={() => void desk.askCancel()} />
      <PresentDialog visit={desk.arriving()} onPresent={desk.noteAsHere} onClose={() => void desk.askPresent()} />
    </Page>
  );
};
