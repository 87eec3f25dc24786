import { type Accessor, createEffect, createMemo, createSignal } from "solid-js";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import type { ApiRefusal } from "../../../api/api-refusal.ts";
import { type ConsultRoom, createRoom, type RoomDeps } from "../../../video/create-room.ts";
import type { Wish } from "../../../video/create-sending.ts";
import { isFinalRefusal, refusalOf } from "../patient-room/final-refusal.ts";
import { type Admission, createAdmission } from "./create-admission.ts";
import { createPresence, type Presence } from "./create-presence.ts";
import { createWaysOut, type WaysOut } from "./create-ways-out.ts";
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
  /** The last refusal, as the API worded it. */
  refused: Accessor<ApiRefusal | undefined>;
  admission: Pick<Admission, "gaveUp" | "again">;
  presence: Presence;
  /** Whether the server knows that both were in the room together: only then can the visit be completed. */
  haveMet: Accessor<boolean>;
  /** Ends the visit; where both never met, the patient is back in the line, as the stage then says. */
  end: WaysOut["end"];
  /** Sends the patient back to the line for a moment. */
  pause: WaysOut["pause"];
};

/** What the server said last of the visit's state. */
const createVisitState = () => {
  const [state, setState] = createSignal<VisitState>();
  const told = <A extends { state: VisitState }>(answer: A): A => {
    setState(answer.state);
    return answer;
  };
  const haveMet = (): boolean => {
    const known = state();
    return known?.status === "in-consultation" && known.metAt !== undefined;
  };
  return { status: () => state()?.status, isAdmitted: () => state()?.status === "in-consultation", haveMet, told };
};

/** Enters the room and admits the patient as soon as they are there. */
export const createDoctorRoom = (appointmentId: string, deps: Deps): DoctorRoomState => {
  const [entered, setEntered] = createSignal(false);
  const { status, isAdmitted, haveMet, told } = createVisitState();
  // Admitted first, so that the patient hears of it at once and the doctor's own key already lets them speak.
  const join: RoomDeps["join"] = async () => {
    if (!isAdmitted()) await admission.ask();
    if (refusalOf(admission.refusal())?.code === "consult.occupied") throw admission.refusal();
    return told(await deps.join(appointmentId));
  };
  const { makeRoom, wish } = deps;
  const room = createRoom({ makeRoom, join, isFinal: isFinalRefusal, wish, admitted: isAdmitted });
  const isThere = (): boolean => room.view().other !== undefined;
  const admit = async (): Promise<void> => void told(await deps.admit(appointmentId));
  const { gone, isLeaving, end, pause } = createWaysOut(appointmentId, {
    end: async (id) => {
      await admission.settled();
      return told(await deps.end(id));
    },
    pause: async (id) => {
      await admission.settled();
      return told(await deps.pause(id));
    },
    leave: room.leave,
  });
  const admission = createAdmission({ admit, isThere, isDone: haveMet, isLeaving });

  createEffect(() => {
    if (room.view().connection === "connected") setEntered(true);
  });
  const refused = createMemo(() => refusalOf(admission.refusal() ?? room.refusal() ?? room.failures().error));
  const stage = createMemo(() =>
    doctorStageOf({
      room: room.view(),
      visit: status(),
      gone: gone(),
      refusal: refused()?.code,
      failures: room.failures().count,
      entered: entered(),
    }),
  );
  const again = (): void => {
    admission.again();
    if (!entered()) void room.enter();
  };
  const gaveUp = (): boolean => admission.gaveUp() && !isAdmitted();
  return { stage, room, refused, admission: { gaveUp, again }, presence: createPresence(isThere), haveMet, end, pause };
};
