import { askForCall as contract } from "../../../shared/api/booking/ask-for-call.ts";
import { askForCall as ask } from "../../../shared/booking/displaced/ask-for-call.ts";
import { requireParticipant } from "../../../shared/booking/participant.ts";
import { route, type UseCase } from "../../http/route.ts";
import { saveCallWish } from "../../store/appointment/save-offer.ts";
import { visitOf } from "../../store/appointment/visits.ts";
import { untilSaved } from "../../store/table/try-again.ts";
import { now } from "../../time/now.ts";

const live = { visitOf, saveCallWish, now };

/**
 * Notes that a patient whose session was closed wants to be called. The wish stands in the visit, which the desk's list
 * reads: one write, and asked again it stays as it was first.
 */
export const askForCall =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId }, caller) =>
    untilSaved("hardly", async () => {
      const { appointment, patient } = await deps.visitOf(appointmentId);
      requireParticipant(appointment, patient, caller);
      const offer = ask(appointment, deps.now());
      const isKnown = appointment.offer?.asked !== undefined;
      return isKnown || (await deps.saveCallWish(appointment, offer.asked)) ? { saved: offer } : undefined;
    });

export const askForCallRoute = route(contract, askForCall(live));
