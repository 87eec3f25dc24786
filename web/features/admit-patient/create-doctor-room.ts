import { type Accessor, createEffect, createMemo, createSignal, on } from "solid-js";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { createVisibleInterval } from "../../time/create-visible-interval.ts";
import { type ConsultRoom, createRoom, type RoomDeps } from "../../video/create-room.ts";
import { codeOf, isFinalRefusal } from "../join-consultation/final-refusal.ts";
import { type DoctorStage, doctorStageOf } from "./doctor-stage.ts";

type Deps = {
  makeRoom: RoomDeps["makeRoom"];
  join: (appointmentId: string) => Promise<ResponseOf<"join-consultation">>;
  admit: (appointmentId: string) => Promise<ResponseOf<"admit-patient">>;
  end: (appointmentId: string) => Promise<ResponseOf<"end-consultation">>;
};

/** A doctor's consult room for one visit. */
export type DoctorRoomState = {
  stage: Accessor<DoctorStage>;
  room: ConsultRoom;
  refusal: Accessor<unknown>;
  end: () => Promise<void>;
};

/** How often a patient who is here but not yet counted as waiting is asked in again. */
const again = 2_000;

/** Enters the room and admits the patient as soon as they are there. */
export const createDoctorRoom = (appointmentId: string, deps: Deps): DoctorRoomState => {
  const [visit, setVisit] = createSignal<VisitState["status"]>();
  const [entered, setEntered] = createSignal(false);
  const [admitRefusal, setAdmitRefusal] = createSignal<unknown>();
  let admitting = false;
  const admit = async (): Promise<void> => {
    if (admitting || visit() === "in-consultation") return;
    admitting = true;
    try {
      setVisit((await deps.admit(appointmentId)).state.status);
    } catch (error) {
      // The patient's arrival is told by the video server and may be a moment behind the picture.
      if (isFinalRefusal(error) && codeOf(error) !== "consult.not-waiting") setAdmitRefusal(() => error);
    } finally {
      admitting = false;
    }
  };
  const room = createRoom({
    makeRoom: deps.makeRoom,
    // Admitted first, so that the patient hears of it at once and the doctor's own key already lets them speak.
    join: async () => {
      await admit();
      const answer = await deps.join(appointmentId);
      setVisit(answer.state.status);
      return answer;
    },
    isFinal: isFinalRefusal,
    wish: { microphone: true, camera: true },
    admitted: () => visit() === "in-consultation",
  });

  createEffect(() => {
    if (room.view().connection === "connected") setEntered(true);
  });
  const isThere = createMemo(() => room.view().other !== undefined);
  createEffect(on(isThere, (there) => void (there && admit())));
  createVisibleInterval(() => {
    if (isThere()) void admit();
  }, again);

  const refusal = (): unknown => admitRefusal() ?? room.refusal() ?? room.failures().error;
  const stage = createMemo(() =>
    doctorStageOf({
      room: room.view(),
      visit: visit(),
      refusal: codeOf(refusal()),
      failures: room.failures().count,
      entered: entered(),
    }),
  );
  const end = async (): Promise<void> => {
    setVisit((await deps.end(appointmentId)).state.status);
    await room.leave();
  };
  return { stage, room, refusal, end };
};
