import { type Accessor, createEffect, createMemo, createSignal } from "solid-js";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { type ConsultRoom, createRoom, type RoomDeps } from "../../video/create-room.ts";
import type { Wish } from "../../video/create-sending.ts";
import { codeOf, isFinalRefusal } from "../join-consultation/final-refusal.ts";
import { type Admission, createAdmission } from "./create-admission.ts";
import { createPresence, type Presence } from "./create-presence.ts";
import { type DoctorStage, doctorStageOf } from "./doctor-stage.ts";

type Change = (appointmentId: string) => Promise<{ state: VisitState }>;

type Deps = {
  makeRoom: RoomDeps["makeRoom"];
  join: (appointmentId: string) => Promise<ResponseOf<"join-consultation">>;
  admit: Change;
  end: Change;
  pause: Change;
  wish: Wish;
};

/** A doctor's consult room for one visit. */
export type DoctorRoomState = {
  stage: Accessor<DoctorStage>;
  room: ConsultRoom;
  refusal: Accessor<unknown>;
  admission: Pick<Admission, "gaveUp" | "again">;
  presence: Presence;
  /** Whether the server knows that both were in the room together: only then can the visit be completed. */
  haveMet: Accessor<boolean>;
  /** Ends the visit; where both never met, the patient is back in the line, as the stage then says. */
  end: () => Promise<void>;
  /** Sends the patient back to the line for a moment. */
  pause: () => Promise<void>;
};

/** Enters the room and admits the patient as soon as they are there. */
export const createDoctorRoom = (appointmentId: string, deps: Deps): DoctorRoomState => {
  const [state, setState] = createSignal<VisitState>();
  const [entered, setEntered] = createSignal(false);
  const [gone, setGone] = createSignal<"ended" | "not-met" | "paused">();
  const told = <A extends { state: VisitState }>(answer: A): A => {
    setState(answer.state);
    return answer;
  };
  const isAdmitted = (): boolean => state()?.status === "in-consultation";
  const haveMet = (): boolean => {
    const known = state();
    return known?.status === "in-consultation" && known.metAt !== undefined;
  };
  const isThere = (): boolean => room.view().other !== undefined;
  const room = createRoom({
    makeRoom: deps.makeRoom,
    // Admitted first, so that the patient hears of it at once and the doctor's own key already lets them speak.
    join: async () => {
      if (!isAdmitted()) await admission.ask();
      if (codeOf(admission.refusal()) === "consult.occupied") throw admission.refusal();
      return told(await deps.join(appointmentId));
    },
    isFinal: isFinalRefusal,
    wish: deps.wish,
    admitted: isAdmitted,
  });
  const admission = createAdmission({
    admit: async () => void told(await deps.admit(appointmentId)),
    isThere,
    isDone: haveMet,
  });

  createEffect(() => {
    if (room.view().connection === "connected") setEntered(true);
  });
  const refusal = (): unknown => admission.refusal() ?? room.refusal() ?? room.failures().error;
  const stage = createMemo(() =>
    doctorStageOf({
      room: room.view(),
      visit: state()?.status,
      gone: gone(),
      refusal: codeOf(refusal()),
      failures: room.failures().count,
      entered: entered(),
    }),
  );
  const end = async (): Promise<void> => {
    const { status } = told(await deps.end(appointmentId)).state;
    setGone(status === "completed" ? "ended" : "not-met");
    await room.leave();
  };
  const pause = async (): Promise<void> => {
    told(await deps.pause(appointmentId));
    setGone("paused");
    await room.leave();
  };
  const again = (): void => {
    admission.again();
    if (!entered()) void room.enter();
  };
  return {
    stage,
    room,
    refusal,
    admission: { gaveUp: () => admission.gaveUp() && !isAdmitted(), again },
    presence: createPresence(isThere),
    haveMet,
    end,
    pause,
  };
};
