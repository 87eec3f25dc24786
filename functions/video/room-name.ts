import { createHmac } from "node:crypto";
import type { Appointment } from "../../shared/booking/appointment.ts";

/** What a room belongs to: a visit, and the place it stands at. */
export type RoomOf = Pick<Appointment, "id" | "slot">;

/**
 * The room of a visit at its slot: a name that only we can tell from the visit, and nobody the visit from the name. A
 * visit that is moved has another room, so that no token or report of before means anything for it.
 */
export const roomName = ({ id, slot }: RoomOf, secret: string): string =>
  createHmac("sha256", secret).update(`room:${id}:${slot.sessionId}:${slot.start}`).digest("base64url").slice(0, 22);
