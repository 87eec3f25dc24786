import type { Appointment } from "../../../../shared/booking/appointment.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { clock } from "../../../time/format-time.ts";

/** When it is somebody's turn who waits, on the clinic's clock, where that is not the time of their place. */
export const turnClock = ({ state }: Pick<Appointment, "state">, zone: Zone): string | undefined =>
  state.status === "waiting" && state.turn !== undefined ? clock(state.turn, zone) : undefined;
