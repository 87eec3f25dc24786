import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import { type DeviceProblem, deviceProblem } from "./device-problem.ts";
import type { RoomKey, VideoRoom } from "./live-room.ts";
import { makeRetry, type Retry } from "./make-retry.ts";
import type { makeRoom } from "./make-room.ts";
import type { RoomCounters } from "./room-counters.ts";
import { idleView, type RoomView } from "./room-view.ts";

/** What of oneself to send. */
export type Wish = { microphone: boolean; camera: boolean };

/** What a room needs from the page it is on. */
export type RoomDeps = {
  makeRoom: typeof makeRoom;
  /** Gets a fresh key: keys live for minutes, so each attempt asks for its own. */
  join: () => Promise<RoomKey>;
  /** Whether a refusal of `join` ends all trying. */
  isFinal: (error: unknown) => boolean;
  /** What to send once the server allows it. */
  wish: Wish;
  /** Whether the visit itself says that both may be heard and seen. */
  admitted: Accessor<boolean>;
};

/** A consultation room that a page shows and steers. */
export type ConsultRoom = {
  view: Accessor<RoomView>;
  /** Failed attempts in a row to enter or enter again, and the last one's error. */
  failures: Accessor<{ count: number; error?: unknown }>;
  /** The refusal that ended all trying. */
  refusal: Accessor<unknown>;
  wish: Accessor<Wish>;
  problems: Accessor<{ microphone?: DeviceProblem | undefined; camera?: DeviceProblem | undefined }>;
  enter: () => Promise<void>;
  leave: () => Promise<void>;
  setWish: (wish: Partial<Wish>) => void;
  turnCamera: () => Promise<void>;
  startSound: () => Promise<void>;
  count: () => Promise<RoomCounters | undefined>;
};

/** Keeps `room` sending what is wished for, as soon as and as long as the server allows it. */
const createSending = (view: Accessor<RoomView>, wish: Accessor<Wish>, room: () => VideoRoom | undefined) => {
  const [problems, setProblems] = createSignal<ReturnType<ConsultRoom["problems"]>>({});
  const maySend = createMemo(() => view().connection === "connected" && view().mayPublish);
  // One change after the other: two at once would publish a track twice.
  let last = Promise.resolve();
  const send = (device: keyof Wish, on: boolean): void => {
    last = last
      .then(() => (device === "microphone" ? room()?.setMicrophone(on) : room()?.setCamera(on)))
      .then(
        () => setProblems((known) => ({ ...known, [device]: undefined })),
        (error: unknown) => setProblems((known) => ({ ...known, [device]: deviceProblem(error) })),
      )
      .then(() => undefined);
  };
  const follow = (device: keyof Wish): void => {
    const wished = createMemo(() => wish()[device]);
    createEffect(on([maySend, wished], ([may, wanted]) => may && send(device, wanted)));
  };
  follow("microphone");
  follow("camera");
  return problems;
};

/** Longer than the server's own word takes; after it, that word was lost. */
const patience = 3_000;
/** A closed room is asked about once whoever closed it had time to write down why. */
const pauseAfterClosing = 500;

/** Calls `renew` when a visit was admitted but the room does not know: a fresh key carries the right to speak. */
const createRenewal = (view: Accessor<RoomView>, admitted: Accessor<boolean>, renew: () => void): void => {
  const missed = createMemo(() => admitted() && view().connection === "connected" && !view().mayPublish);
  createEffect(() => {
    if (!missed()) return;
    const timer = setTimeout(renew, patience);
    onCleanup(() => clearTimeout(timer));
  });
};

/** A room that enters again by itself whenever the line breaks, until it is left or refused for good. */
export const createRoom = (deps: RoomDeps): ConsultRoom => {
  const [view, setView] = createSignal(idleView);
  const [wish, changeWish] = createSignal(deps.wish);
  const [failures, setFailures] = createSignal<{ count: number; error?: unknown }>({ count: 0 });
  const [refusal, setRefusal] = createSignal<unknown>();
  let room: VideoRoom | undefined;
  let retry: Retry | undefined;
  let left = false;

  const attempt = async (): Promise<void> => {
    const key = await deps.join();
    room ??= await deps.makeRoom(show);
    if (!left) await room.connect(key);
    if (left) await room.leave();
  };
  const keepTrying = async (): Promise<void> => {
    if (retry || left) return;
    retry = makeRetry({ attempt, isFinal: deps.isFinal, onFailure: (count, error) => setFailures({ count, error }) });
    try {
      await retry.run();
      setRefusal(undefined);
    } catch (error) {
      setRefusal(() => error);
    } finally {
      setFailures({ count: 0 });
      retry = undefined;
    }
  };
  const show = (next: RoomView): void => {
    setView(next);
    if (next.connection === "lost") void keepTrying();
    if (next.connection === "closed") setTimeout(() => void keepTrying(), pauseAfterClosing);
  };
  const leave = async (): Promise<void> => {
    left = true;
    retry?.stop();
    await room?.leave();
  };
  const enter = (): Promise<void> => {
    left = false;
    retry?.hurry();
    setView((before) => (before.connection === "connected" ? before : { ...before, connection: "connecting" }));
    return keepTrying();
  };

  createRenewal(view, deps.admitted, () => void enter());
  const hurry = (): void => retry?.hurry();
  window.addEventListener("online", hurry);
  onCleanup(() => {
    window.removeEventListener("online", hurry);
    void leave();
  });
  return {
    view,
    failures,
    refusal,
    wish,
    problems: createSending(view, wish, () => room),
    enter,
    leave,
    setWish: (change) => changeWish((known) => ({ ...known, ...change })),
    turnCamera: async () => room?.turnCamera(),
    startSound: async () => room?.startSound(),
    count: async () => room?.count(),
  };
};
