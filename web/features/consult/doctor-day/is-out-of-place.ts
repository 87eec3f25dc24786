import type { Appointment } from "../../../../shared/booking/appointment.ts";

/** Whether somebody sits at the clinic in hours that are held by video: of all others the session's head says how they are met. */
export const isOutOfPlace = ({ mode, slot }: Pick<Appointment, "mode" | "slot">): boolean =>
  mode === "in-person" && slot.comeTo === undefined;
