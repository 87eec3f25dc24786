import { webhooks } from "../../../shared/api/webhooks.ts";
import type { AppointmentId } from "../../../shared/booking/appointment.ts";
import { signed } from "../../functions/video/signed-report.ts";

type Signer = { key: string; secret: string };
type Arrival = { appointmentId: AppointmentId; room: string };

/** Reports, as LiveKit does, that the patient of a visit has joined its room; answers the status the cloud gave. */
export const reportArrival = async (url: string, { appointmentId, room }: Arrival, signer: Signer): Promise<number> => {
  const report = {
    event: "participant_joined",
    id: crypto.randomUUID(),
    createdAt: String(Math.floor(Date.now() / 1000)),
    room: { name: room, metadata: appointmentId },
    participant: { identity: "patient" },
  };
  const { body, authorization } = await signed(report, signer);
  const headers = { authorization, "content-type": "application/webhook+json" };
  return (await fetch(`${url}${webhooks["livekit-webhook"].path}`, { method: "POST", headers, body })).status;
};
