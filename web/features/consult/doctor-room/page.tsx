import { admitPatient } from "../../../../shared/api/consult/admit-patient.ts";
import { endConsultation } from "../../../../shared/api/consult/end-consultation.ts";
import { getConsultation } from "../../../../shared/api/consult/get-consultation.ts";
import { joinConsultation } from "../../../../shared/api/consult/join-consultation.ts";
import { pauseConsultation } from "../../../../shared/api/consult/pause-consultation.ts";
import { toDoctorDay } from "../../../addresses/consult/to-doctor-day.ts";
import { videoText } from "../../../video/text.ts";
import "./doctor-room.css";
import { useNavigate, useParams } from "@solidjs/router";
import { createEffect, createSignal, type JSX, on, onMount, Show } from "solid-js";
import type { ConsultationSeen } from "../../../../shared/consult/consultation-seen.ts";
import type { LineSeen } from "../../../../shared/consult/line-seen.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { placeName } from "../../../parts/clinic/own-clinic.ts";
import { createDirectory, serviceIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { createTie } from "../../../session/ties.ts";
import { language } from "../../../text/language.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Heading } from "../../../ui/page.tsx";
import { unsent } from "../../../unsent/unsent.ts";
import { Checking } from "../../../video/check/checking.tsx";
import type { Wish } from "../../../video/create-sending.ts";
import { makeRoom, warmRoom } from "../../../video/make-room.ts";
import { completion } from "../end-consultation/completion.ts";
import { EndDialog } from "../end-consultation/end-dialog.tsx";
import { recallDevices } from "../join-consultation/devices-of-visit.ts";
import { createHandover } from "../pause-consultation/create-handover.ts";
import { HandoverDialog } from "../pause-consultation/handover-dialog.tsx";
import { checkedOn, noteCheck } from "./checked-today.ts";
import { createDoctorRoom, type DoctorRoomState } from "./create-doctor-room.ts";
import type { DoctorStage } from "./doctor-stage.ts";
import { Outside } from "./outside.tsx";
import { RoomPicture } from "./room-picture.tsx";
import { RoomSide } from "./room-side.tsx";
import { doctorRoomText } from "./text.ts";

const inside: ReadonlySet<DoctorStage> = new Set(["opening", "alone", "together", "reconnecting"]);

const admit = (seen: LineSeen) => call(admitPatient, seen);
const end = (seen: ConsultationSeen) => call(endConsultation, seen);
const pause = (seen: ConsultationSeen) => call(pauseConsultation, seen);
const join = (appointmentId: string) => call(joinConsultation, { appointmentId });
const consultation = (appointmentId: string) => call(getConsultation, { appointmentId });

const ask = async (appointmentId: string) => (await consultation(appointmentId)).appointment;

/** The visit's room and its state, with what becomes of another patient who is still with the doctor. */
const createConsultation = (appointmentId: string, wish: Wish) => {
  const visit = createLoad(() => appointmentId, consultation);
  const known = () => visit.value()?.appointment.state;
  const doctor = createDoctorRoom(appointmentId, { makeRoom, ask, join, admit, end, pause, wish, known });
  const handover = createHandover({ pause, end, next: doctor.admission.again });
  const other = createLoad(handover.other, consultation);
  createEffect(on(doctor.refused, (refused) => handover.ask(refused)));
  onMount(() => void doctor.room.enter());
  const name = (): string => visit.value()?.patient.name ?? doctor.room.view().other?.name ?? doctorRoomText().patient;
  return { visit, doctor, handover, other, name };
};

/** The end of a consultation: asked first, and where both have met it can be taken back for ten seconds. */
const createEnd = (doctor: DoctorRoomState, name: () => string) => {
  const navigate = useNavigate();
  const [asked, setAsked] = createSignal(false);
  const finish = async (): Promise<void> => {
    // Before both have met there is nothing to take back: the patient waits again, and the doctor is told.
    if (!doctor.haveMet()) return doctor.end.send();
    setAsked(false);
    unsent.defer(completion, doctor.seen(), { about: name() });
    await doctor.room.leave();
    navigate(toDoctorDay());
  };
  return { asked, ask: () => void setAsked(true), keep: () => void setAsked(false), finish };
};

const Consultation = (props: { appointmentId: string; wish: Wish }): JSX.Element => {
  const navigate = useNavigate();
  const directory = createDirectory();
  const { visit, doctor, handover, other, name } = createConsultation(props.appointmentId, props.wish);
  const ending = createEnd(doctor, name);
  createTie(() => (inside.has(doctor.stage()) ? "in-consultation" : undefined));
  const service = (): string =>
    serviceIn(directory.value(), visit.value()?.appointment.service ?? "")?.name[language()] ?? "";
  const place = (): string | undefined => {
    const known = visit.value();
    return known && placeName(directory.value(), sessionIdParts(known.appointment.slot.sessionId).clinicId);
  };
  return (
    <>
      <Show when={inside.has(doctor.stage())} fallback={<Outside doctor={doctor} name={name()} />}>
        <main class="consult">
          <Heading title={videoText().withWhom(name())} unseen />
          <RoomPicture doctor={doctor} name={name()} />
          <RoomSide
            doctor={doctor}
            visit={visit.value()}
            directory={directory.value()}
            name={name()}
            zone={zoneIn(directory.value())}
            service={service()}
            place={place()}
            onEnd={ending.ask}
          />
          <EndDialog
            open={ending.asked()}
            name={name()}
            haveMet={doctor.haveMet()}
            state={doctor.end.state()}
            onEnd={() => void ending.finish()}
            onAgain={() => void doctor.end.again()}
            onClose={ending.keep}
          />
        </main>
      </Show>
      <HandoverDialog handover={handover} name={other.value()?.patient.name} onBack={() => navigate(toDoctorDay())} />
    </>
  );
};

/** A doctor's room for one visit; before the day's first patient the devices are tried out. */
export const DoctorRoom = (): JSX.Element => {
  const { appointmentId = "" } = useParams();
  const directory = createDirectory();
  const today = (): string => localDate(serverNow(), zoneIn(directory.value()));
  const [wish, setWish] = createSignal(recallDevices(appointmentId) ?? checkedOn(today()));
  onMount(() => void warmRoom().catch(() => undefined));
  const ready = (settled: Wish): void => {
    noteCheck(today(), settled);
    setWish(settled);
  };
  return (
    <Show
      when={wish()}
      fallback={
        <Checking
          title={doctorRoomText().check}
          lead={doctorRoomText().checkLead}
          words={{
            unheard: doctorRoomText().unheard,
            cameraAsk: doctorRoomText().cameraAsk,
            seen: doctorRoomText().seen,
          }}
          enter={doctorRoomText().start}
          mayChoose
          onReady={ready}
        />
      }
    >
      {(settled) => <Consultation appointmentId={appointmentId} wish={settled()} />}
    </Show>
  );
};
