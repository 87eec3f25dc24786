import type { Appointment } from "../booking/appointment.ts";
import { type Turn, turnAt } from "../line/by-turn.ts";
import { expectedTurn } from "../line/line-of.ts";
import type { Instant } from "../time/instant.ts";
import { lineStateOf } from "./line-state.ts";

/** The turn of a visit: as it is noted, or as it would be if its patient came at `now`. */
export const turnOf = ({ slot, state }: Pick<Appointment, "slot" | "state">, now: Instant): Turn => {
  if (state.status === "booked") return expectedTurn(slot, now);
  return turnAt(slot, state.status === "cancelled" ? state : lineStateOf(state));
};
