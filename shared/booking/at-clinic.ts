import { hasCome } from "../schedule/standing.ts";
import type { Appointment } from "./appointment.ts";

type Meeting = Pick<Appointment, "mode"> & { state: Pick<Appointment["state"], "status"> };

/** Whether somebody has come to the clinic for their visit, and is not done: who waits for a video call is elsewhere. */
export const isAtClinic = ({ mode, state }: Meeting): boolean => mode === "in-person" && hasCome(state);
