import { Refusal } from "../../refusal/refusal.ts";
import type { Instant } from "../../time/instant.ts";
import type { Appointment, Offer } from "../appointment.ts";
import { isOffered } from "./offer.ts";

/**
 * The offer of a visit whose patient asks to be called; asked before, it stays as it was first.
 * @throws Refusal `appointment.changed` where they are not, or no more, to choose another time
 */
export const askForCall = (
  visit: Pick<Appointment, "state" | "offer">,
  now: Instant,
): Offer & Required<Pick<Offer, "asked">> => {
  const { offer } = visit;
  if (!offer || !isOffered(visit)) throw new Refusal("appointment.changed");
  return { ...offer, asked: offer.asked ?? now };
};
