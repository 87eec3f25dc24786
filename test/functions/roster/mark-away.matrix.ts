import type { OwnCase } from "../../matrix/own-case.ts";
import { publishedAt, publishedItems, shownAt } from "./change/published-place.ts";

export const ownCase: OwnCase = {
  items: publishedItems,
  fields: (place) => {
    const { practitionerId, period } = publishedAt(place);
    return {
      practitionerId: [practitionerId],
      from: [period.from],
      to: [period.to],
      cover: [[]],
      digest: [shownAt(place, { practitionerId, period })],
    };
  },
};
