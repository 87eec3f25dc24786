import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { clock } from "../../time/format-time.ts";

/** When it is somebody's turn who waits, on the clinic's clock, where that is not the time of their place. An emergency is next. */
export const turnClock = (
  { state, priority }: Pick<Appointment, "state" | "priority">,
  zone: Zone,
): string | undefined =>
  state.status === "waiting" && state.turn !== undefined && priority?.level !== "emergency"
    ? clock(state.turn, zone)
    : undefined;
