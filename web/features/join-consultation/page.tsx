import { Navigate, useParams } from "@solidjs/router";
import { createEffect, type JSX, Match, on, onCleanup, onMount, Show, Switch, untrack } from "solid-js";
import { sessionIdParts } from "../../../shared/roster/session.ts";
import { call } from "../../api/call.ts";
import { session } from "../../session/session.ts";
import { createNow } from "../../time/create-now.ts";
import { Heading } from "../../ui/page.tsx";
import { callMegabytes, usualMinutes } from "../../video/call-cost.ts";
import { Checking } from "../../video/check/checking.tsx";
import type { CheckWords } from "../../video/check/device-check.tsx";
import type { Wish } from "../../video/create-sending.ts";
import { makeChime } from "../../video/make-chime.ts";
import { makeRoom, warmRoom } from "../../video/make-room.ts";
import { RoomScreen } from "../../video/room-screen.tsx";
import { createDirectory, practitionerIn, zoneIn } from "../list-clinics/create-directory.ts";
import { createVisit } from "../list-my-visits/create-visits.ts";
import { BesideRoom } from "./beside-room.tsx";
import { createPatientRoom, type PatientRoom as Room } from "./create-patient-room.ts";
import { joinText } from "./text.ts";
import { WaitingRoom } from "./waiting-room.tsx";

const checkWords = (): CheckWords => ({
  cameraAsk: joinText().cameraAsk,
  cost: joinText().cost(usualMinutes, callMegabytes(usualMinutes, false), callMegabytes(usualMinutes, true)),
  seen: joinText().seen,
});

const join = (appointmentId: string) => call("join-consultation", { appointmentId });
const askLine = (appointmentId: string) => call("get-waiting-line", { appointmentId });

/** Rings when the doctor calls somebody who waits. */
const createCalled = (stage: Room["stage"]) => {
  const chime = makeChime();
  onCleanup(chime.close);
  createEffect(on(stage, (now, before) => void (now === "in-room" && before === "waiting" && chime.ring())));
  return chime;
};

/** The room, and what is known of the visit it is for. */
const createConsultation = (appointmentId: string) => {
  const patient = createPatientRoom(appointmentId, { makeRoom, join, askLine });
  const visit = createVisit(() => appointmentId).value;
  const directory = createDirectory().value;
  const doctor = (): string | undefined => {
    const known = visit();
    return known && practitionerIn(directory(), sessionIdParts(known.slot.sessionId).practitionerId)?.name;
  };
  onMount(() => {
    void patient.begin();
    // A failed download now is tried again when the room is entered.
    void warmRoom().catch(() => undefined);
  });
  return { patient, visit, directory, zone: () => zoneIn(directory()), doctor, now: createNow(10_000) };
};

const InRoom = (props: { patient: Room; doctor: string }): JSX.Element => (
  <main class="room-full">
    <Heading title={joinText().room(props.doctor)} unseen={joinText().admitted} />
    <RoomScreen
      room={props.patient.room}
      name={props.doctor}
      absent={joinText().absent(props.doctor)}
      mayTurn
      onLeave={() => void props.patient.room.leave()}
    />
  </main>
);

const Consultation = (props: { appointmentId: string }): JSX.Element => {
  // One visit, one room: another visit is another screen.
  const { patient, visit, directory, zone, doctor, now } = createConsultation(untrack(() => props.appointmentId));
  const chime = createCalled(patient.stage);
  const ready = (wish: Wish): void => {
    chime.prepare();
    patient.settle(wish);
  };
  return (
    <Switch
      fallback={<BesideRoom patient={patient} visit={visit()} directory={directory()} now={now()} zone={zone()} />}
    >
      <Match when={patient.stage() === "checking"}>
        <Checking
          title={joinText().check}
          lead={joinText().checkLead}
          words={checkWords()}
          enter={joinText().enter}
          onReady={ready}
        />
      </Match>
      <Match when={patient.stage() === "waiting"}>
        <WaitingRoom
          doctor={doctor()}
          line={patient.line.value()}
          now={now()}
          zone={zone()}
          visit={visit()}
          wish={patient.room.wish()}
          room={patient.room.view()}
        />
      </Match>
      <Match when={patient.stage() === "in-room" || patient.stage() === "reconnecting"}>
        <InRoom patient={patient} doctor={doctor() ?? joinText().doctor} />
      </Match>
    </Switch>
  );
};

/** A patient's consultation, from the device check to the thanks; whoever isn't signed in comes back here afterwards. */
export const PatientRoom = (): JSX.Element => {
  const { appointmentId = "" } = useParams();
  return (
    <Show
      when={session.pool() === "people"}
      fallback={<Navigate href={`/masuk?kembali=/kunjungan/${appointmentId}/ruang`} />}
    >
      <Consultation appointmentId={appointmentId} />
    </Show>
  );
};
