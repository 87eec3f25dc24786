import "./doctor-room.css";
import { useNavigate, useParams } from "@solidjs/router";
import { createEffect, createMemo, createSignal, type JSX, onMount, Show } from "solid-js";
import { localDate } from "../../../shared/time/zone.ts";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { call } from "../../api/call.ts";
import { createLoad } from "../../api/create-load.ts";
import { useStaff } from "../../session/use-staff.ts";
import { language } from "../../text/language.ts";
import { createNow } from "../../time/create-now.ts";
import { Button } from "../../ui/button.tsx";
import { makeRoom } from "../../video/make-room.ts";
import { RoomScreen } from "../../video/room-screen.tsx";
import { EndDialog } from "../end-consultation/end-dialog.tsx";
import { endText } from "../end-consultation/text.ts";
import { VisitFacts } from "../get-doctor-day/visit-facts.tsx";
import { createDirectory, serviceIn, zoneIn } from "../list-clinics/create-directory.ts";
import { createDoctorRoom } from "./create-doctor-room.ts";
import type { DoctorStage } from "./doctor-stage.ts";
import { Outside } from "./outside.tsx";
import { admitText } from "./text.ts";

const inside: ReadonlySet<DoctorStage> = new Set(["opening", "alone", "together", "reconnecting"]);

/** A doctor's room for one visit: the patient large, who they are beside them, and the end of the visit. */
export const DoctorRoom = (): JSX.Element => {
  const { appointmentId = "" } = useParams();
  const navigate = useNavigate();
  const staff = useStaff("doctor");
  const directory = createDirectory();
  const now = createNow();
  const zone = () => zoneIn(directory.value());
  const date = createMemo(() => localDate(now(), zone()));
  const day = createLoad(
    () => (staff() ? date() : undefined),
    (wanted) => call("get-doctor-day", { date: wanted }),
  );
  const doctor = createDoctorRoom(appointmentId, {
    makeRoom,
    join: (id) => call("join-consultation", { appointmentId: id }),
    admit: (id) => call("admit-patient", { appointmentId: id }),
    end: (id) => call("end-consultation", { appointmentId: id }),
  });
  const visit = () =>
    day
      .value()
      ?.sessions.flatMap(({ visits }) => visits)
      .find(({ appointment }) => appointment.id === appointmentId);
  const name = (): string => visit()?.patient.name ?? doctor.room.view().other?.name ?? admitText().patient;
  const [asked, setAsked] = createSignal(false);
  const message = (): string | undefined => {
    const refusal = doctor.refusal();
    return refusal instanceof ApiRefusal ? refusal.message : undefined;
  };

  onMount(() => {
    if (staff()) void doctor.room.enter();
  });
  createEffect(() => {
    document.title = `${admitText().room(name())} · Jumpa`;
  });
  const end = async (): Promise<void> => {
    await doctor.end();
    navigate("/petugas/dokter");
  };

  return (
    <Show
      when={inside.has(doctor.stage())}
      fallback={
        <Outside
          stage={doctor.stage()}
          elsewhere={doctor.room.view().connection === "elsewhere"}
          message={message()}
          onAgain={() => void doctor.room.enter()}
        />
      }
    >
      <main class="consult">
        <h1 class="unseen">{admitText().room(name())}</h1>
        <RoomScreen
          room={doctor.room}
          name={name()}
          absent={doctor.stage() === "opening" ? admitText().opening : admitText().absent(name())}
          mayTurn={false}
          onLeave={() => void doctor.room.leave()}
        />
        <div class="consult-side">
          <Show when={visit()}>
            {(known) => (
              <VisitFacts
                visit={known()}
                date={date()}
                zone={zone()}
                service={serviceIn(directory.value(), known().appointment.service)?.name[language()] ?? ""}
              />
            )}
          </Show>
          <Button kind="primary" wide icon="check" onClick={() => setAsked(true)}>
            {endText().end}
          </Button>
        </div>
        <EndDialog open={asked()} name={name()} onEnd={end} onClose={() => setAsked(false)} />
      </main>
    </Show>
  );
};
