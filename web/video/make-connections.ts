import { Unreachable } from "../net/unreachable.ts";
import { TimedOut, withDeadline } from "../time/with-deadline.ts";
import type { RoomKey, VideoRoom } from "./live-room.ts";
import type { makeRoom } from "./make-room.ts";
import type { RoomView } from "./room-view.ts";

/** How long the server and the network may take for one attempt; after it the attempt is thrown away, room and all. */
const attemptPatience = 20_000;
const leavePatience = 2_000;

/** One connection after the other, each with a room of its own. */
export type Connections = {
  /** The room of the present connection. */
  room: () => VideoRoom | undefined;
  connect: (key: RoomKey) => Promise<void>;
  /** Says goodbye to the server and forgets the room. */
  leave: () => Promise<void>;
};

/**
 * Makes a room per attempt: one whose connection hung can't be used again (livekit-client 2.18 waits for a first
 * message without end), and what it still says is nobody's any more.
 */
export const makeConnections = (make: typeof makeRoom, show: (view: RoomView) => void): Connections => {
  let room: VideoRoom | undefined;
  let turn = 0;
  const forget = (): VideoRoom | undefined => {
    const old = room;
    turn += 1;
    room = undefined;
    return old;
  };
  const discard = (): void =>
    void forget()
      ?.leave()
      .catch(() => undefined);
  const open = async (key: RoomKey, mine: number): Promise<void> => {
    const made = await make((next) => {
      if (mine === turn) show(next);
    });
    if (mine !== turn) return;
    room = made;
    await made.connect(key);
  };
  return {
    room: () => room,
    connect: async (key) => {
      discard();
      try {
        await withDeadline(attemptPatience, () => open(key, turn));
      } catch (error) {
        discard();
        throw error instanceof TimedOut ? new Unreachable(error) : error;
      }
    },
    leave: async () => {
      // Leaving is not held up by a line that is dead already.
      await withDeadline(leavePatience, async () => forget()?.leave()).catch(() => undefined);
    },
  };
};
