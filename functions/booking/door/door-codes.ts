import { createHmac } from "node:crypto";
import type { DoorCode, DoorSecret } from "../../../shared/booking/door/door.ts";
import { doorCodeFrom, doorMessage, rightAt } from "../../../shared/booking/door/door-code.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { Instant } from "../../../shared/time/instant.ts";

/** The codes at a clinic's door that are right at `now`: the present one, and the one before. */
export const doorCodes = (secret: DoorSecret, clinicId: ClinicId, now: Instant): DoorCode[] =>
  rightAt(now).map((at) => doorCodeFrom(createHmac("sha256", secret).update(doorMessage(clinicId, at)).digest()));
