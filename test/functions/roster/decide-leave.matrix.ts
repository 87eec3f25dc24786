import type { OwnCase } from "../../matrix/own-case.ts";
import { publishedAt, publishedItems, shownAt } from "./change/published-place.ts";
import { requestAt } from "./leave/request-at.ts";

export const ownCase: OwnCase = {
  items: (place) => [...publishedItems(place), requestAt(place, publishedAt(place).period).item],
  fields: (place) => {
    const { practitionerId, period } = publishedAt(place);
    return {
      requestId: [requestAt(place, period).id],
      decision: [{ is: "approve", digest: shownAt(place, { practitionerId, period }), cover: [], beyond: true }],
    };
  },
};
