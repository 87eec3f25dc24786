import type { ParticipantInfo_State, RoomServiceClient } from "livekit-server-sdk";
import type { AppointmentId } from "../../shared/booking/appointment.ts";
import { type Identity, identities } from "../../shared/consult/presence.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { longestSlot } from "../../shared/schedule/session.ts";
import { timeToAsk } from "../trigger/deadline.ts";
import { refuseFor } from "../trigger/log-fault.ts";
import { livekitKeys } from "./livekit-keys.ts";
import { livekitSdk } from "./livekit-sdk.ts";
import { type RoomOf, roomName } from "./room-name.ts";

/** Seconds until a question to the video server is given up. */
const patience = 3;

/**
 * Seconds that a question may take of this call, in quarters: the client makes whole milliseconds of them, and takes 0
 * for "without end". It knows no time for connecting alone, nor a way to bring one: a server that is away costs them all.
 */
const secondsToAsk = (): number => Math.floor(Math.min(patience, timeToAsk() / 1000) * 4) / 4;

/** Seconds a room lives while nobody has come: as long as the longest visit. */
const emptyTimeout = longestSlot * 60;

/** Seconds a room lives after the last has left: both may lose their network, or the server its own, for minutes. */
const departureTimeout = 15 * 60;

/** What the video server answers; `absent` where there is no such room, or nobody of that name in it. */
const orAbsent = <T>(answer: Promise<T>, absent: T): Promise<T> =>
  answer.catch(async (error: unknown) => {
    const { TwirpError } = await livekitSdk();
    if (error instanceof TwirpError && error.status === 404) return absent;
    throw error;
  });

/** Asks the video server something, in one request or several; a fault is logged here, once, and nowhere else. */
const askAll = async <T>(questions: (server: RoomServiceClient) => Promise<T>): Promise<T> => {
  const [{ apiUrl, key, secret }, { RoomServiceClient }] = await Promise.all([livekitKeys(), livekitSdk()]);
  const requestTimeout = secondsToAsk();
  if (requestTimeout === 0) throw new Refusal("video.unavailable");
  const server = new RoomServiceClient(apiUrl, key, secret, { requestTimeout, failover: false });
  try {
    return await questions(server);
  } catch (error) {
    throw refuseFor("video.unavailable", { fault: error, service: "livekit" });
  }
};

const ask = <T>(question: (server: RoomServiceClient) => Promise<T>, absent: T): Promise<T> =>
  askAll((server) => orAbsent(question(server), absent));

const setPublishing = async (room: string, canPublish: boolean): Promise<void> => {
  const permission = { canPublish, canSubscribe: true, canPublishData: false };
  await askAll((server) =>
    Promise.all(
      identities.map((identity) =>
        orAbsent<unknown>(server.updateParticipant(room, identity, { permission }), undefined),
      ),
    ),
  );
};

const isThere = ({ JOINED, ACTIVE }: typeof ParticipantInfo_State, state: ParticipantInfo_State): boolean =>
  state === JOINED || state === ACTIVE;

/**
 * The rooms of visits on the video server, each by its name. Any of these may refuse with `video.unavailable` while the
 * server can't be reached; asked again, the call is made again.
 */
export const rooms = {
  /** The name of the room that a visit has at its slot. */
  nameOf: async (visit: RoomOf): Promise<string> => roomName(visit, (await livekitKeys()).secret),

  /** Makes a visit's room, unless it is there: the server itself makes none for whoever brings a token. */
  make: async (room: string, metadata: AppointmentId): Promise<void> => {
    const options = { name: room, metadata, emptyTimeout, departureTimeout, maxParticipants: 2 };
    await ask<unknown>((server) => server.createRoom(options), undefined);
  },

  /** Which of these rooms are there, be they empty: one question, and none about none (it would list all there are). */
  standing: async (names: string[]): Promise<string[]> =>
    names.length === 0 ? [] : ask(async (server) => (await server.listRooms(names)).map(({ name }) => name), []),

  /** Who is in a room now. */
  whoIsIn: (room: string): Promise<Identity[]> =>
    ask(async (server) => {
      const { ParticipantInfo_State: states } = await livekitSdk();
      const there = (await server.listParticipants(room)).filter(({ state }) => isThere(states, state));
      return identities.filter((name) => there.some(({ identity }) => identity === name));
    }, []),

  /** Lets those who are in a room be heard and seen; who comes later gets it with their token. */
  open: (room: string): Promise<void> => setPublishing(room, true),

  /** Lets nobody in a room be heard or seen any more. */
  hush: (room: string): Promise<void> => setPublishing(room, false),

  /** Closes a room for all who are in it; a token of before opens nothing after this. */
  close: (room: string): Promise<void> => ask((server) => server.deleteRoom(room), undefined),
};

/** What use cases need of the video server. */
export type Rooms = typeof rooms;
