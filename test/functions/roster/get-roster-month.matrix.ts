import type { OwnCase } from "../../matrix/own-case.ts";
import { publishedAt, publishedItems } from "./change/published-place.ts";

export const ownCase: OwnCase = {
  items: publishedItems,
  fields: (place) => ({ month: [publishedAt(place).month] }),
};
