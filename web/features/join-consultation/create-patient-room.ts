import { type Accessor, batch, createMemo, createSignal } from "solid-js";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import type { ApiRefusal } from "../../api/api-refusal.ts";
import type { Load } from "../../api/create-load.ts";
import { createVisibleInterval } from "../../time/create-visible-interval.ts";
import { type ConsultRoom, createRoom, type RoomDeps } from "../../video/create-room.ts";
import type { Wish } from "../../video/create-sending.ts";
import { createWaitingLine } from "../get-waiting-line/create-waiting-line.ts";
import { recallDevices, rememberDevices } from "./devices-of-visit.ts";
import { isFinalRefusal, refusalOf } from "./final-refusal.ts";
import { type Stage, stageOf } from "./stage.ts";

type JoinAnswer = ResponseOf<"join-consultation">;

type Deps = {
  makeRoom: RoomDeps["makeRoom"];
  join: (appointmentId: string) => Promise<JoinAnswer>;
  askLine: (appointmentId: string) => Promise<ResponseOf<"get-waiting-line">>;
};

/** A patient's way from the device check through the waiting room into the consultation, and out. */
export type PatientRoom = {
  stage: Accessor<Stage>;
  /** The visit's own state, as far as it was told. */
  visit: Accessor<VisitState["status"] | undefined>;
  room: ConsultRoom;
  line: Load<ResponseOf<"get-waiting-line">>;
  /** The last refusal, as the API worded it. */
  refused: Accessor<ApiRefusal | undefined>;
  /** Begins, or begins again after a countdown or a failure. */
  begin: () => Promise<void>;
  /** The devices are settled: on to the waiting room. */
  settle: (wish: Wish) => void;
};

const nothing: Wish = { microphone: false, camera: false };
const voice: Wish = { microphone: true, camera: false };

/** How often a closed door is tried again. */
const knock = 15_000;

/** Joins the room, the place in line and the API's word into one stage. */
export const createPatientRoom = (appointmentId: string, deps: Deps): PatientRoom => {
  const recalled = recallDevices(appointmentId);
  const [checked, setChecked] = createSignal(recalled !== undefined);
  const [probed, setProbed] = createSignal<unknown>();
  const [visit, setVisit] = createSignal<VisitState["status"]>();
  const told = <A extends { state: VisitState }>(answer: A): A => {
    setVisit(answer.state.status);
    return answer;
  };

  const join = async (): Promise<JoinAnswer> => told(await deps.join(appointmentId));
  const room = createRoom({
    makeRoom: deps.makeRoom,
    join,
    isFinal: isFinalRefusal,
    wish: recalled ?? nothing,
    admitted: () => visit() === "in-consultation",
  });
  const refused = (): ApiRefusal | undefined => refusalOf(room.refusal() ?? room.failures().error ?? probed());
  const stage: Accessor<Stage> = createMemo(() =>
    stageOf({
      checked: checked(),
      room: room.view(),
      visit: visit(),
      refusal: refused()?.code,
      failures: room.failures().count,
    }),
  );
  // Asked while there is something to wait for; in the room itself the video server tells.
  const asked = createMemo(() =>
    checked() && ["waiting", "reconnecting", "unavailable"].includes(stage()) ? appointmentId : undefined,
  );
  const line = createWaitingLine(asked, async (id) => told(await deps.askLine(id)));

  const settle = (wish: Wish): void => {
    rememberDevices(appointmentId, wish);
    batch(() => {
      room.setWish(wish);
      setChecked(true);
    });
    void room.enter();
  };
  const begin = async (): Promise<void> => {
    if (checked()) return room.enter();
    await join().then(
      ({ state }) => {
        setProbed(undefined);
        // The doctor is there already: who comes back on another phone is let in at once, heard but not yet seen.
        if (state.status === "in-consultation") settle(voice);
      },
      (error: unknown) => setProbed(() => error),
    );
  };

  createVisibleInterval(() => {
    if (stage() === "too-early" || (stage() === "unavailable" && !checked())) void begin();
  }, knock);
  return { stage, visit, room, line, refused, begin, settle };
};
