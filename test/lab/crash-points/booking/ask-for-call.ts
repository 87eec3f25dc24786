import { askForCall } from "../../../../functions/booking/displaced/ask-for-call.ts";
import { saveCallWish, saveOffer } from "../../../../functions/store/appointment/save-offer.ts";
import { visitOf } from "../../../../functions/store/appointment/visits.ts";
import { hour } from "../../../../shared/time/instant.ts";
import { now, siti } from "../../../functions/booking/cikande.ts";
import type { Scenarios } from "../scenario.ts";
import { bookedVisit, from, key, ofVisit } from "../scene.ts";

const offered = async (): Promise<string> => {
  const id = await bookedVisit();
  await saveOffer({ id, slot: from }, { at: now, until: now + hour, kind: "closed" });
  return id;
};

export const scenarios: Scenarios = {
  "": ofVisit(offered, (at, id) =>
    askForCall({ visitOf, saveCallWish, now: () => at })({ appointmentId: id }, siti, key("ask")),
  ),
};
