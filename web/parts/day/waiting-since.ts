import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { clockInZone } from "../../time/format-time.ts";

/** Since when somebody waits, on the clinic's clock; `undefined` for whoever doesn't. */
export const waitingSince = ({ state }: Pick<Appointment, "state">, zone: Zone): string | undefined =>
  state.status === "waiting" ? clockInZone(state.arrivedAt, zone) : undefined;
