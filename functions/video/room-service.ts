import { RoomServiceClient, TwirpError } from "livekit-server-sdk";
import type { AppointmentId } from "../../shared/booking/appointment.ts";
import { identities } from "../../shared/consult/join-consultation.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { logFault } from "../trigger/log-fault.ts";
import { livekitKeys } from "./livekit-keys.ts";
import { roomName } from "./room-name.ts";

/** Somebody who has left, or a room that is closed already, needs nothing done. */
const ignoreAbsent = async (call: Promise<unknown>): Promise<void> => {
  try {
    await call;
  } catch (error) {
    if (error instanceof TwirpError && error.status === 404) return;
    // The visit itself is saved; asked again, the call is made again.
    logFault(error, { service: "livekit" });
    throw new Refusal("video.unavailable");
  }
};

/** A room answers in milliseconds, or the person is told that video is not available. */
const requestTimeoutSeconds = 3;

const service = async (id: AppointmentId): Promise<{ rooms: RoomServiceClient; room: string }> => {
  const { apiUrl, key, secret } = await livekitKeys();
  const rooms = new RoomServiceClient(apiUrl, key, secret, { requestTimeout: requestTimeoutSeconds });
  return { rooms, room: roomName(id, secret) };
};

/**
 * Lets those who are in a visit's room be heard and seen; who comes later gets it with their token.
 * @throws Refusal `video.unavailable` while the video server can't be reached.
 */
export const openRoom = async (id: AppointmentId): Promise<void> => {
  const { rooms, room } = await service(id);
  const permission = { canPublish: true, canSubscribe: true, canPublishData: false };
  await Promise.all(
    identities.map((identity) => ignoreAbsent(rooms.updateParticipant(room, identity, { permission }))),
  );
};

/**
 * Closes a visit's room for all who are in it.
 * @throws Refusal `video.unavailable` while the video server can't be reached.
 */
export const closeRoom = async (id: AppointmentId): Promise<void> => {
  const { rooms, room } = await service(id);
  await ignoreAbsent(rooms.deleteRoom(room));
};
