import { type Accessor, batch, createEffect, createMemo, createSignal } from "solid-js";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import type { Appointment, VisitState } from "../../../../shared/booking/appointment.ts";
import { isOver } from "../../../../shared/schedule/standing.ts";
import type { ApiRefusal } from "../../../api/api-refusal.ts";
import { throwBeside } from "../../../api/undone.ts";
import type { Load } from "../../../load/create-load.ts";
import { createWaitingLine, type LineSource } from "../../../parts/line/create-waiting-line.ts";
import { createVisibleInterval } from "../../../time/create-visible-interval.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { type ConsultRoom, createRoom, type RoomDeps } from "../../../video/create-room.ts";
import type { Wish } from "../../../video/create-sending.ts";
import { keepDevices, recallDevices } from "../join-consultation/devices-of-visit.ts";
import { isFinalRefusal, isOfNoVisit, refusalOf } from "../join-consultation/final-refusal.ts";
import { createQuestion } from "./create-question.ts";
import { createStanding, type Standing } from "./create-standing.ts";
import { opensAt } from "./opens-at.ts";
import { type Stage, stageOf } from "./stage.ts";

type JoinAnswer = ResponseOf<"join-consultation">;

type Deps = {
  makeRoom: RoomDeps["makeRoom"];
  join: (appointmentId: string) => Promise<JoinAnswer>;
  line: LineSource;
  visit: Pick<Load<Appointment>, "value" | "reload">;
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

/** Where there is something to wait for, or to hear of a room that is open elsewhere; in it the video server tells. */
const asksLine: ReadonlySet<Stage> = new Set(["checking", "waiting", "reconnecting", "unavailable", "here", "left"]);

/** The devices, whether tried out or given up on, and the room that they are for. */
const createDevices = (appointmentId: string, deps: Deps, standing: Standing) => {
  const recalled = recallDevices(appointmentId);
  const [checked, setChecked] = createSignal(recalled !== undefined);
  const [joined, setJoined] = createSignal(false);
  const join = async (): Promise<JoinAnswer> => {
    const answer = standing.told(await deps.join(appointmentId));
    setJoined(true);
    return answer;
  };
  const room = createRoom({
    makeRoom: deps.makeRoom,
    join,
    isFinal: isFinalRefusal,
    isOver: async () => {
      await deps.visit.reload("quietly");
      const status = standing.status();
      return status !== undefined && isOver({ status });
    },
    wish: recalled ?? nothing,
    admitted: standing.isCalled,
  });
  keepDevices(appointmentId, room);
  const settle = (wish: Wish): void => {
    batch(() => {
      room.setWish(wish);
      setChecked(true);
    });
    void room.enter();
  };
  // The doctor calls already: who is still at the check, or on another phone, is let in at once, heard but not yet seen.
  createEffect(() => {
    if (!checked() && standing.isCalled()) settle(voice);
  });
  return { checked, joined, join, room, settle };
};

type Devices = ReturnType<typeof createDevices>;

/** What the API says of entering, and what the visit itself then says. */
const createStage = (deps: Deps, standing: Standing, { checked, joined, room }: Devices) => {
  const [probed, setProbed] = createSignal<unknown>();
  const refused = (): ApiRefusal | undefined => refusalOf(room.refusal() ?? room.failures().error ?? probed());
  const closedBy = createMemo(() => {
    const code = refused()?.code;
    const isEarly = code === "consult.too-early" && !joined();
    return code && !isOfNoVisit(code) && !isEarly ? code : undefined;
  });
  const asking = createQuestion(closedBy, () => deps.visit.reload("quietly"));
  const stage = createMemo(() =>
    stageOf({
      checked: checked(),
      room: room.view(),
      visit: standing.status(),
      atClinic: standing.atClinic(),
      offered: standing.isOffered(),
      joined: joined(),
      asking: asking(),
      refusal: refused()?.code,
      failures: room.failures().count,
    }),
  );
  return { stage, refused, setProbed };
};

/** Joins the room, the place in line and the API's word into one stage. */
export const createPatientRoom = (appointmentId: string, deps: Deps): PatientRoom => {
  const standing = createStanding(deps.visit.value);
  const devices = createDevices(appointmentId, deps, standing);
  const { checked, joined, join, room, settle } = devices;
  const { stage, refused, setProbed } = createStage(deps, standing, devices);
  const asked = createMemo(() =>
    asksLine.has(stage()) && (checked() || joined() || stage() === "here") ? appointmentId : undefined,
  );
  const line = createWaitingLine(asked, {
    ...deps.line,
    own: async (id) => standing.told(await deps.line.own(id)),
  });

  // No line any more: the visit says what its patient may do.
  createEffect(() => {
    if (line.state().status === "refused") void deps.visit.reload("quietly");
  });

  const begin = async (): Promise<void> => {
    if (checked()) return room.enter();
    await join().then(
      () => setProbed(undefined),
      (error: unknown) => {
        setProbed(() => error);
        throwBeside(error);
      },
    );
  };
  const mayOpen = (): boolean => serverNow() >= (opensAt(refused(), deps.visit.value()) ?? 0);
  createVisibleInterval(() => {
    const isEarly = stage() === "too-early" || stage() === "moved";
    if ((isEarly && mayOpen()) || (stage() === "unavailable" && !checked())) void begin();
  }, knock);
  return { stage, visit: standing.status, room, line, refused, begin, settle };
};
