import type { Slot } from "../schedule/slot.ts";
import type { Appointment } from "./appointment.ts";

/** How whoever takes a slot by themselves is met there: face to face where they are told to come, else by video. */
export const modeAt = ({ comeTo }: Pick<Slot, "comeTo">): Appointment["mode"] => (comeTo ? "in-person" : "video");
