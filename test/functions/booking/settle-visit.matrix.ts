import type { OwnCase } from "../../matrix/own-case.ts";
import { endedItems, endedPlace } from "./closing/ended-place.ts";

export const ownCase: OwnCase = {
  items: endedItems,
  fields: (place) => ({ from: [endedPlace(place).visit.slot], outcome: ["call-back", "seen"] }),
};
