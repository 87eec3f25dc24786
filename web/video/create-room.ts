import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import { throwBeside } from "../api/undone.ts";
import { whenOnline } from "../net/when-online.ts";
import type { DeviceKind } from "./chosen-device.ts";
import { createSending, type Sending, type Wish } from "./create-sending.ts";
import type { RoomKey, VideoRoom } from "./live-room.ts";
import { type Connections, makeConnections } from "./make-connections.ts";
import { makeRetry, type Retry } from "./make-retry.ts";
import type { makeRoom } from "./make-room.ts";
import type { RoomCounters } from "./room-counters.ts";
import { idleView, type RoomView } from "./room-view.ts";

/** What a room needs from the page it is on. */
export type RoomDeps = {
  makeRoom: typeof makeRoom;
  /** Gets a fresh key: keys live for minutes, so each attempt asks for its own. */
  join: () => Promise<RoomKey>;
  /** Whether a refusal of `join` ends all trying. */
  isFinal: (error: unknown) => boolean;
  /** Whether the visit is over, asked once its room was closed: then there is nothing to enter again. */
  isOver: () => Promise<boolean>;
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
  sending: Pick<Sending, "on" | "problems">;
  enter: () => Promise<void>;
  leave: () => Promise<void>;
  /** Changes what to send; what is wished for already and failed is tried again. */
  setWish: (wish: Partial<Wish>) => void;
  /** Goes on with another microphone or camera. */
  switchDevice: (kind: DeviceKind, id: string) => void;
  turnCamera: () => Promise<void>;
  startSound: () => Promise<void>;
  count: () => Promise<RoomCounters | undefined>;
};

/** Longer than the server's own word takes; after it, that word was lost. */
const patience = 3_000;
/** A closed room is asked about once whoever closed it had time to write down why. */
const pauseAfterClosing = 500;

/** How often a fresh key is fetched for a right to speak that doesn't come. */
const mostRenewals = 4;

/** Calls `renew` when a visit was admitted but the room does not know: a fresh key carries the right to speak. */
const createRenewal = (view: Accessor<RoomView>, admitted: Accessor<boolean>, renew: () => void): void => {
  const missed = createMemo(() => admitted() && view().connection === "connected" && !view().mayPublish);
  let renewals = 0;
  createEffect(() => {
    if (view().mayPublish || !admitted()) renewals = 0;
  });
  createEffect(() => {
    if (!missed() || renewals >= mostRenewals) return;
    const timer = setTimeout(renew, patience * 2 ** renewals);
    renewals += 1;
    onCleanup(() => clearTimeout(timer));
  });
};

type ViewChange = (before: RoomView) => RoomView;
type Actions = Pick<ConsultRoom, "switchDevice" | "turnCamera" | "startSound" | "count">;

const actionsOf = (room: () => VideoRoom | undefined, sending: Sending): Actions => ({
  switchDevice: (kind, id) =>
    void room()
      ?.switchDevice(kind, id)
      .catch(() => sending.again(kind)),
  turnCamera: async () => room()?.turnCamera(),
  startSound: async () => room()?.startSound(),
  count: async () => room()?.count(),
});

type Entering = Pick<ConsultRoom, "failures" | "refusal" | "enter" | "leave"> & {
  /** Goes on trying after the line broke. */
  keepTrying: () => Promise<void>;
  /** Tries at once instead of waiting. */
  hurry: () => void;
};

/** Tries again and again until it is done, stopped, or refused for good; never twice at once. */
const createTries = (attempt: () => Promise<void>, isFinal: RoomDeps["isFinal"]) => {
  const [failures, setFailures] = createSignal<{ count: number; error?: unknown }>({ count: 0 });
  const [refusal, setRefusal] = createSignal<unknown>();
  let retry: Retry | undefined;

  const run = async (): Promise<void> => {
    if (retry) return;
    const onFailure = (count: number, error: unknown): void => {
      setFailures({ count, error });
      throwBeside(error);
    };
    const mine = makeRetry({ attempt, isFinal, onFailure });
    retry = mine;
    const end = await mine.run().then(
      () => undefined,
      (error: unknown) => error,
    );
    // Left and entered again meanwhile, another retry is under way.
    if (retry !== mine) return;
    retry = undefined;
    setRefusal(() => end);
    setFailures({ count: 0 });
  };
  const stop = (): void => {
    retry?.stop();
    retry = undefined;
  };
  const hurry = (): void => retry?.hurry();
  return { failures, refusal, run, stop, hurry, forgetRefusal: (): void => void setRefusal(undefined) };
};

/** Enters a room, again and again until it is done, left, or refused for good. */
const createEntering = (deps: RoomDeps, connections: Connections, show: (change: ViewChange) => void): Entering => {
  let left = false;
  const attempt = async (): Promise<void> => {
    const key = await deps.join();
    if (!left) await connections.connect(key);
    if (left) await connections.leave();
  };
  const { failures, refusal, run, stop, hurry, forgetRefusal } = createTries(attempt, deps.isFinal);
  const keepTrying = async (): Promise<void> => {
    if (!left) await run();
  };
  const leave = async (): Promise<void> => {
    left = true;
    stop();
    await connections.leave();
    if (left) show((before) => ({ ...before, connection: "left", other: undefined }));
  };
  const enter = (): Promise<void> => {
    left = false;
    forgetRefusal();
    hurry();
    show((before) => (before.connection === "connected" ? before : { ...before, connection: "connecting" }));
    return keepTrying();
  };
  return { failures, refusal, enter, leave, keepTrying, hurry };
};

/** A room that enters again by itself whenever the line breaks, until it is left or refused for good. */
export const createRoom = (deps: RoomDeps): ConsultRoom => {
  const [view, setView] = createSignal(idleView);
  const [wish, changeWish] = createSignal(deps.wish);
  const goOn = async (): Promise<void> => {
    if (!(await deps.isOver())) await entering.keepTrying();
  };
  const show = (next: RoomView): void => {
    setView(next);
    if (next.connection === "lost") void entering.keepTrying();
    if (next.connection === "closed") setTimeout(() => void goOn(), pauseAfterClosing);
  };
  const connections = makeConnections(deps.makeRoom, show);
  const { room } = connections;
  const entering = createEntering(deps, connections, (change) => void setView(change));
  const { failures, refusal, enter, leave, hurry } = entering;

  const sending = createSending(view, wish, room);
  const setWish = (change: Partial<Wish>): void => {
    changeWish((known) => ({ ...known, ...change }));
    if (change.microphone) sending.again("microphone");
    if (change.camera) sending.again("camera");
  };

  createRenewal(view, deps.admitted, () => void enter());
  whenOnline(hurry);
  onCleanup(() => void leave());
  return { view, failures, refusal, wish, sending, enter, leave, setWish, ...actionsOf(room, sending) };
};
