import type { OwnCase } from "../../matrix/own-case.ts";
import { publishedAt, publishedItems, shownAt } from "./change/published-place.ts";

export const ownCase: OwnCase = {
  items: publishedItems,
  fields: (place) => {
    const { period } = publishedAt(place);
    return { from: [period.from], to: [period.to], digest: [shownAt(place, { period })] };
  },
};
