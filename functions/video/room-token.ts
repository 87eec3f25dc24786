import type { RoomPass } from "../../shared/consult/join-consultation.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { livekitKeys } from "./livekit-keys.ts";
import { livekitSdk } from "./livekit-sdk.ts";

/** A LiveKit token for one participant of one visit's room, and where to take it. */
export const roomToken = async (
  room: string,
  pass: RoomPass,
  now: Instant,
): Promise<{ url: string; token: string }> => {
  const [{ url, key, secret }, { AccessToken }] = await Promise.all([livekitKeys(), livekitSdk()]);
  const token = new AccessToken(key, secret, {
    identity: pass.identity,
    ttl: Math.ceil((pass.expiresAt - now) / 1000),
  });
  token.addGrant({
    room,
    roomJoin: true,
    canPublish: pass.mayPublish,
    canPublishData: false,
    canSubscribe: true,
  });
  return { url, token: await token.toJwt() };
};
