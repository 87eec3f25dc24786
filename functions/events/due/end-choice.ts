import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { endChoiceKind } from "../../booking/waitlist/choice-ended.ts";
import { offerPlacesLive } from "../../booking/waitlist/offer-places.ts";
import type { DueConsumer } from "./due-consumer.ts";

/** Offers a day's places to those who wait once the time is over of somebody who had the first choice of them. */
export const endChoiceDue: DueConsumer = {
  kind: endChoiceKind,
  touches: { district: "read", session: "write", patient: "write", waitlist: "write", due: "write" },
  work: async (id) => {
    const { clinicId, date } = sessionIdParts(id);
    await offerPlacesLive(clinicId, date);
    return undefined;
  },
};
