import { roomName } from "../../../functions/video/room-name.ts";
import type { Rooms } from "../../../functions/video/rooms.ts";
import { type Identity, identities } from "../../../shared/consult/presence.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";

/** A room of the model: who is in it, and who of them may be heard. */
type Room = { people: Set<Identity>; heard: Set<Identity> };

/** A video server as LiveKit is to us, in memory; `down`: it can't be reached. */
export type ModelRooms = Rooms & {
  readonly at: ReadonlyMap<string, Room>;
  down: boolean;
  /** Somebody enters with a token that says whether they may be heard; nobody enters a room that is not there. */
  enter(room: string, identity: Identity, mayPublish?: boolean): boolean;
  leave(room: string, identity: Identity): void;
  /** Forgets all rooms, as a server that was killed. */
  forget(): void;
};

/** An empty video server. */
export const modelRooms = (): ModelRooms => {
  const at = new Map<string, Room>();
  const asked = async <T>(answer: () => T): Promise<T> => {
    if (server.down) throw new Refusal("video.unavailable");
    return answer();
  };
  const publish = (room: string, mayPublish: boolean): Promise<void> =>
    asked(() => {
      const { people, heard } = at.get(room) ?? { people: new Set<Identity>(), heard: new Set<Identity>() };
      heard.clear();
      if (mayPublish) for (const identity of people) heard.add(identity);
    });
  const server: ModelRooms = {
    at,
    down: false,
    enter: (room, identity, mayPublish = false) => {
      const there = at.get(room);
      there?.people.add(identity);
      there?.heard[mayPublish ? "add" : "delete"](identity);
      return there !== undefined;
    },
    leave: (room, identity) => {
      at.get(room)?.people.delete(identity);
      at.get(room)?.heard.delete(identity);
    },
    forget: () => at.clear(),
    nameOf: async (visit) => roomName(visit, "a secret of the model"),
    make: (room) => asked(() => void (at.has(room) || at.set(room, { people: new Set(), heard: new Set() }))),
    standing: (names) => asked(() => names.filter((name) => at.has(name))),
    whoIsIn: (room) => asked(() => identities.filter((identity) => at.get(room)?.people.has(identity))),
    open: (room) => publish(room, true),
    hush: (room) => publish(room, false),
    close: (room) => asked(() => void at.delete(room)),
  };
  return server;
};
