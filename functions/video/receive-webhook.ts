import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { AppointmentId } from "../../shared/booking/appointment.ts";
import { identities } from "../../shared/consult/presence.ts";
import type { RoomEvent } from "../../shared/consult/room-event.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { Instant, second } from "../../shared/time/instant.ts";
import { livekitKeys } from "./livekit-keys.ts";
import { livekitWebhookSdk } from "./livekit-webhook-sdk.ts";

const kinds = {
  room_started: "started",
  room_finished: "finished",
  participant_joined: "joined",
  participant_left: "left",
} as const;

/** LiveKit counts seconds, and writes them as text, as protobuf does with its large numbers. */
const Seconds = z.union([z.int(), z.string().check(z.regex(/^-?\d{1,16}$/))]);
const Moment = z.pipe(
  Seconds,
  z.transform((seconds) => Instant.safeParse(Number(seconds) * second).data),
);

/** A report, as far as it is about the room of a visit. */
const Report = z.object({
  event: z.enum(Object.keys(kinds) as (keyof typeof kinds)[]),
  createdAt: Moment,
  room: z.object({ name: z.string(), metadata: AppointmentId }),
  participant: z.optional(z.object({ identity: z.optional(z.enum(identities)) })),
});

const isSigned = async (body: string, authorization: string | undefined): Promise<boolean> => {
  const [{ key, secret }, { TokenVerifier }] = await Promise.all([livekitKeys(), livekitWebhookSdk()]);
  const claims = await new TokenVerifier(key, secret).verify(authorization ?? "").catch(() => undefined);
  return claims?.sha256 === createHash("sha256").update(body).digest("base64");
};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/**
 * What a report of LiveKit says about a visit's room; `undefined` where it is about none of ours, or not to be read.
 * @throws Refusal `request.unauthenticated` where LiveKit did not sign it, `video.unavailable` where none is set up
 */
export const receiveWebhook = async (
  body: string,
  authorization: string | undefined,
): Promise<RoomEvent | undefined> => {
  if (!(await isSigned(body, authorization))) throw new Refusal("request.unauthenticated");
  const { success, data } = Report.safeParse(parsed(body));
  if (!success || data.createdAt === undefined) return undefined;
  const about = { appointmentId: data.room.metadata, room: data.room.name, at: data.createdAt };
  const kind = kinds[data.event];
  if (kind === "started" || kind === "finished") return { ...about, kind };
  const identity = data.participant?.identity;
  return identity && { ...about, kind, identity };
};
