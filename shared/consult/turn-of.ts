import type { Appointment } from "../booking/appointment.ts";
import { type Turn, turnAt } from "../line/by-turn.ts";
import { lineStateOf } from "./line-state.ts";

/** The turn of a visit. */
export const turnOf = ({ slot, state }: Pick<Appointment, "slot" | "state">): Turn =>
  turnAt(slot, state.status === "booked" || state.status === "cancelled" ? state : lineStateOf(state));
