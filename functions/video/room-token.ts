import { AccessToken, RoomConfiguration } from "livekit-server-sdk";
import type { AppointmentId } from "../../shared/booking/appointment.ts";
import type { RoomPass } from "../../shared/consult/join-consultation.ts";
import { livekitKeys } from "./livekit-keys.ts";
import { roomName } from "./room-name.ts";

/** Seconds a room lives while nobody has come, and after the last has left: long enough to come back on a bad network. */
const emptyTimeout = 600;
const departureTimeout = 120;

/** A LiveKit token for one participant of one visit's room, and where to take it. */
export const roomToken = async (
  id: AppointmentId,
  pass: RoomPass,
  now: number,
): Promise<{ url: string; token: string }> => {
  const { url, key, secret } = await livekitKeys();
  const token = new AccessToken(key, secret, {
    identity: pass.identity,
    ttl: Math.ceil((pass.expiresAt - now) / 1000),
  });
  token.addGrant({
    room: roomName(id, secret),
    roomJoin: true,
    canPublish: pass.mayPublish,
    canPublishData: false,
    canSubscribe: true,
  });
  token.roomConfig = new RoomConfiguration({ emptyTimeout, departureTimeout, maxParticipants: 2, metadata: id });
  return { url, token: await token.toJwt() };
};
