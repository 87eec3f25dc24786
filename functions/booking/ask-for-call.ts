import { askForCall as contract } from "../../shared/api/booking/ask-for-call.ts";
import { isOffered } from "../../shared/booking/offer.ts";
import { requireParticipant } from "../../shared/booking/participant.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { route, type UseCase } from "../http/route.ts";
import { saveCallWish } from "../store/appointment/save-offer.ts";
import { visitOf } from "../store/appointment/visits.ts";
import { untilSaved } from "../store/table/try-again.ts";
import { now } from "../time/now.ts";

const live = { visitOf, saveCallWish, now };

/** How often the visit is looked at again because it changed meanwhile. */
const tries = 4;

/**
 * Notes that a patient whose session was closed wants to be called. The wish stands in the visit, which the desk's list
 * reads: one write, and asked again it stays as it was first.
 */
export const askForCall =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId }, caller) =>
    untilSaved(tries, async () => {
      const { appointment, patient } = await deps.visitOf(appointmentId);
      requireParticipant(appointment, patient, caller);
      const { offer } = appointment;
      if (!offer || !isOffered(appointment)) throw new Refusal("appointment.changed");
      if (offer.asked !== undefined) return { saved: offer };
      const asked = deps.now();
      return (await deps.saveCallWish(appointment, asked)) ? { saved: { ...offer, asked } } : undefined;
    });

export const askForCallRoute = route(contract, askForCall(live));
