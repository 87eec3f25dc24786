import { createHash } from "node:crypto";
import { AccessToken } from "livekit-server-sdk";
import { livekitWebhookPath } from "../../../shared/api/livekit-webhook.ts";
import type { AppointmentId } from "../../../shared/booking/appointment.ts";

type Signer = { key: string; secret: string };

/** Reports, as LiveKit does, that the patient of a visit has joined; answers the status the cloud gave. */
export const reportArrival = async (url: string, appointmentId: AppointmentId, signer: Signer): Promise<number> => {
  const body = JSON.stringify({
    event: "participant_joined",
    id: crypto.randomUUID(),
    createdAt: String(Math.floor(Date.now() / 1000)),
    room: { name: "a-room", metadata: appointmentId },
    participant: { identity: "patient" },
  });
  const token = new AccessToken(signer.key, signer.secret, { ttl: 60 });
  token.sha256 = createHash("sha256").update(body).digest("base64");
  const headers = { authorization: await token.toJwt(), "content-type": "application/webhook+json" };
  return (await fetch(`${url}${livekitWebhookPath}`, { method: "POST", headers, body })).status;
};
