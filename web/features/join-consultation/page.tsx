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
import { makeChime } from "../../video/make-chime.ts";
import { makeRoom, warmRoom } from "../../video/make-room.ts";
import { RoomScreen } from "../../video/room-screen.tsx";
import { AskDesk } from "../list-clinics/ask-desk.tsx";
import { createDirectory, practitionerIn, zoneIn } from "../list-clinics/create-directory.ts";
import { createVisit } from "../list-my-visits/create-visits.ts";
import { createPatientRoom } from "./create-patient-room.ts";
import { Farewell } from "./farewell.tsx";
import { opensAt } from "./opens-at.ts";
import { joinText } from "./text.ts";
import { TooEarly } from "./too-early.tsx";
import { Outside, Refused, Unavailable } from "./trouble.tsx";
import { WaitingRoom } from "./waiting-room.tsx";

const checkWords = (): CheckWords => ({
  cameraAsk: joinText().cameraAsk,
  cost: joinText().cost(usualMinutes, callMegabytes(usualMinutes, false), callMegabytes(usualMinutes, true)),
  seen: joinText().seen,
});

const Consultation = (props: { appointmentId: string }): JSX.Element => {
  // One visit, one room: another visit is another screen.
  const appointmentId = untrack(() => props.appointmentId);
  const patient = createPatientRoom(appointmentId, {
    makeRoom,
    join: (id) => call("join-consultation", { appointmentId: id }),
    askLine: (id) => call("get-waiting-line", { appointmentId: id }),
  });
  const asked = createVisit(() => appointmentId);
  const visit = asked.value;
  const directory = createDirectory();
  const now = createNow(10_000);
  const chime = makeChime();
  const zone = () => zoneIn(directory.value());
  const doctor = (): string | undefined => {
    const known = visit();
    return known && practitionerIn(directory.value(), sessionIdParts(known.slot.sessionId).practitionerId)?.name;
  };

  onMount(() => {
    void patient.begin();
    // A failed download now is tried again when the room is entered.
    void warmRoom().catch(() => undefined);
  });
  onCleanup(chime.close);
  createEffect(
    on(patient.stage, (stage, before) => void (stage === "in-room" && before === "waiting" && chime.ring())),
  );

  return (
    <Switch>
      <Match when={patient.stage() === "checking"}>
        <Checking
          title={joinText().check}
          lead={joinText().checkLead}
          words={checkWords()}
          enter={joinText().enter}
          onReady={(wish) => {
            chime.prepare();
            patient.settle(wish);
          }}
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
        <main class="room-full">
          <Heading title={joinText().room(doctor() ?? joinText().doctor)} unseen={joinText().admitted} />
          <RoomScreen
            room={patient.room}
            name={doctor() ?? joinText().doctor}
            absent={joinText().absent(doctor() ?? joinText().doctor)}
            mayTurn
            onLeave={() => void patient.room.leave()}
          />
        </main>
      </Match>
      <Match when={patient.stage() === "left"}>
        <Outside
          elsewhere={patient.room.view().connection === "elsewhere"}
          onRejoin={() => void patient.room.enter()}
        />
      </Match>
      <Match when={patient.stage() === "ended"}>
        <Farewell
          visit={patient.visit() ?? visit()?.state.status}
          sessionId={visit()?.slot.sessionId}
          directory={directory.value()}
        />
      </Match>
      <Match when={patient.stage() === "too-early"}>
        <TooEarly opensAt={opensAt(patient.refused(), visit())} now={now()} zone={zone()} />
      </Match>
      <Match when={patient.stage() === "refused"}>
        <Refused message={patient.refused()?.message} />
      </Match>
      <Match when={patient.stage() === "unavailable"}>
        <Unavailable offline={!navigator.onLine} onAgain={() => void patient.begin()}>
          <AskDesk sessionId={visit()?.slot.sessionId} directory={directory.value()} />
        </Unavailable>
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
