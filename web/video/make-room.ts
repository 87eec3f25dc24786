import { Unreachable } from "../net/unreachable.ts";
import type { VideoRoom } from "./live-room.ts";
import type { RoomView } from "./room-view.ts";

const load = (): Promise<typeof import("./live-room.ts")> =>
  import("./live-room.ts").catch((cause: unknown) => {
    throw new Unreachable(cause);
  });

/** Fetches the video code ahead of its use: a waiting room has time, a call has not. */
export const warmRoom = async (): Promise<void> => {
  await load();
};

/** Makes a room without a connection; `onChange` hears of every change. */
export const makeRoom = async (onChange: (view: RoomView) => void): Promise<VideoRoom> =>
  (await load()).liveRoom(onChange);
