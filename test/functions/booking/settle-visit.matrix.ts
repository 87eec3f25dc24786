import type { OwnCase } from "../../matrix/own-case.ts";
import { endedItems, endedPlace } from "./outcomes/ended-place.ts";

export const ownCase: OwnCase = {
  items: endedItems,
  // Who is with the doctor is neither away nor to be called.
  fields: (place) => ({
    from: [endedPlace(place).visit.slot],
    outcome: [place.visit.state.status === "in-consultation" ? "seen" : "call-back"],
  }),
};
