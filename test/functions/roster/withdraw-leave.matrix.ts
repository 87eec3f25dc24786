import type { OwnCase } from "../../matrix/own-case.ts";
import { dayOf, requestAt } from "./leave/request-at.ts";

/** A leave that was granted, whose person asks to be back. */
export const ownCase: OwnCase = {
  items: (place) => {
    const { item } = requestAt(place, dayOf(place));
    return [{ ...item, state: { status: "approved", at: place.session.start, days: 1 } }];
  },
  fields: (place) => ({ requestId: [requestAt(place, dayOf(place)).id], back: [dayOf(place).from] }),
};
