import type { DoorCode, DoorSecret } from "../../../../../shared/booking/door/door.ts";
import { doorCodeFrom, doorMessage } from "../../../../../shared/booking/door/door-code.ts";
import type { ClinicId } from "../../../../../shared/place/clinic.ts";
import type { Instant } from "../../../../../shared/time/instant.ts";

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The code at a clinic's door, as the board makes it by itself: without a network too. */
export const doorCodeAt = async (secret: DoorSecret, clinicId: ClinicId, at: Instant): Promise<DoorCode> => {
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes(secret), hmac, false, ["sign"]);
  return doorCodeFrom(new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes(doorMessage(clinicId, at)))));
};
