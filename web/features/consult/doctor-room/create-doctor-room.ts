import { type Accessor, createEffect, createMemo, createSignal } from "solid-js";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import { type ConsultationSeen, consultationSeen } from "../../../../shared/consult/consultation-seen.ts";
import { type LineSeen, lineSeen } from "../../../../shared/consult/line-seen.ts";
import type { ApiRefusal } from "../../../api/api-refusal.ts";
import { throwBeside } from "../../../api/undone.ts";
import { createVisibleInterval } from "../../../time/create-visible-interval.ts";
import { type ConsultRoom, createRoom, type RoomDeps } from "../../../video/create-room.ts";
import type { Wish } from "../../../video/create-sending.ts";
import { keepDevices } from "../join-consultation/devices-of-visit.ts";
import { isFinalRefusal, refusalOf } from "../join-consultation/final-refusal.ts";
import { type Admission, createAdmission } from "./create-admission.ts";
import { createPresence, type Presence } from "./create-presence.ts";
import { createWaysOut, type WaysOut } from "./create-ways-out.ts";
import { type DoctorFacts, type DoctorStage, doctorStageOf } from "./doctor-stage.ts";

type Told = Promise<{ state: VisitState }>;

type Deps = {
  makeRoom: RoomDeps["makeRoom"];
  /** What became of the visit. */
  ask: (appointmentId: string) => Told;
  join: (appointmentId: string) => Promise<ResponseOf<"join-consultation">>;
  /** How the visit stood as the page was opened, where that is known by now. */
  known: Accessor<VisitState | undefined>;
  admit: (seen: LineSeen) => Told;
  end: (seen: ConsultationSeen) => Told;
  pause: (seen: ConsultationSeen) => Told;
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
  /** The consultation that the doctor has before them. */
  seen: Accessor<ConsultationSeen>;
  /** Ends the visit; where both never met, the patient is back in the line, as the stage then says. */
  end: WaysOut["end"];
  /** Sends the patient back to the line for a moment. */
  pause: WaysOut["pause"];
};

/** What the server said last of the visit's state. */
const createVisitState = (appointmentId: string, before: Deps["known"]) => {
  const [state, setState] = createSignal<VisitState>();
  const told = <A extends { state: VisitState }>(answer: A): A => {
    setState(answer.state);
    return answer;
  };
  const haveMet = (): boolean => {
    const known = state();
    return known?.status === "in-consultation" && known.metAt !== undefined;
  };
  const seen = (): ConsultationSeen => {
    const known = state();
    return known ? consultationSeen({ id: appointmentId, state: known }) : { appointmentId };
  };
  const inLine = (): LineSeen => {
    const known = state() ?? before();
    return known ? lineSeen({ id: appointmentId, state: known }) : { appointmentId };
  };
  const status = () => state()?.status;
  return { status, isAdmitted: () => status() === "in-consultation", haveMet, seen, inLine, told };
};

/** Where the doctor stands, and whether the room was entered before: then it is only entered again. */
const createStage = (room: ConsultRoom, facts: () => Pick<DoctorFacts, "visit" | "gone" | "refusal">) => {
  const [entered, setEntered] = createSignal(false);
  createEffect(() => {
    if (room.view().connection === "connected") setEntered(true);
  });
  const stage = createMemo(() =>
    doctorStageOf({ ...facts(), room: room.view(), failures: room.failures().count, entered: entered() }),
  );
  return { stage, entered };
};

/** How often the visit is asked about beside its room. */
const outsidePause = 10_000;

/** Asks how the visit goes on while its room is open on another screen, or was left: nothing else tells. */
const askOutside = (stage: Accessor<DoctorStage>, ask: () => Told, told: (answer: Awaited<Told>) => void): void => {
  // Who went back in meanwhile knows better than an answer that was on its way.
  const hear = (answer: Awaited<Told>): void => (stage() === "left" ? told(answer) : undefined);
  createVisibleInterval(() => {
    if (stage() === "left") void ask().then(hear).catch(throwBeside);
  }, outsidePause);
};

/** Enters the room and admits the patient as soon as they are there. */
export const createDoctorRoom = (appointmentId: string, deps: Deps): DoctorRoomState => {
  const { status, isAdmitted, haveMet, seen, inLine, told } = createVisitState(appointmentId, deps.known);
  // Admitted first, so that the patient hears of it at once and the doctor's own key already lets them speak.
  const join: RoomDeps["join"] = async () => {
    if (!isAdmitted()) await admission.ask();
    if (refusalOf(admission.refusal())?.code === "consult.occupied") throw admission.refusal();
    return told(await deps.join(appointmentId));
  };
  const { makeRoom, wish } = deps;
  // Who closed it for the doctor, if not they themselves, their own next word to the server tells.
  const isOver = async (): Promise<boolean> => false;
  const room = createRoom({ makeRoom, join, isFinal: isFinalRefusal, isOver, wish, admitted: isAdmitted });
  keepDevices(appointmentId, room);
  const isThere = (): boolean => room.view().other !== undefined;
  const admit = async (): Promise<void> => void told(await deps.admit(inLine()));
  /** What was seen as the doctor pressed; with a calling-in on its way then, what it has become. */
  const settled = async (pressed: ConsultationSeen): Promise<ConsultationSeen> => {
    await admission.settled();
    return { ...seen(), ...pressed };
  };
  const { gone, isLeaving, end, pause } = createWaysOut(seen, {
    end: async (pressed) => told(await deps.end(await settled(pressed))),
    pause: async (pressed) => told(await deps.pause(await settled(pressed))),
    leave: room.leave,
  });
  const admission = createAdmission({ admit, isThere, isDone: haveMet, isLeaving });

  const refused = createMemo(() => refusalOf(admission.refusal() ?? room.refusal() ?? room.failures().error));
  const { stage, entered } = createStage(room, () => ({ visit: status(), gone: gone(), refusal: refused()?.code }));
  askOutside(stage, () => deps.ask(appointmentId), told);
  const again = (): void => {
    admission.again();
    if (!entered()) void room.enter();
  };
  const gaveUp = (): boolean => admission.gaveUp() && !isAdmitted();
  const presence = createPresence(isThere);
  return { stage, room, refused, admission: { gaveUp, again }, presence, haveMet, seen, end, pause };
};
