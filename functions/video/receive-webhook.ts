import { WebhookReceiver } from "livekit-server-sdk";
import { AppointmentId } from "../../shared/booking/appointment.ts";
import type { RoomEvent } from "../../shared/consult/room-event.ts";
import { livekitKeys } from "./livekit-keys.ts";

/** What a verified report of LiveKit says about a visit; `undefined` where it is none of ours. */
export const receiveWebhook = async (
  body: string,
  authorization: string | undefined,
): Promise<RoomEvent | undefined> => {
  const { key, secret } = await livekitKeys();
  const report = await new WebhookReceiver(key, secret).receive(body, authorization);
  const appointmentId = AppointmentId.safeParse(report.room?.metadata);
  if (!appointmentId.success) return undefined;
  const at = Number(report.createdAt) * 1000;
  if (report.event === "participant_joined" && report.participant?.identity === "patient") {
    return { kind: "patient-joined", appointmentId: appointmentId.data, at };
  }
  return report.event === "room_finished"
    ? { kind: "room-finished", appointmentId: appointmentId.data, at }
    : undefined;
};
