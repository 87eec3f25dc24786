import type { OwnCase } from "../../matrix/own-case.ts";
import { givenAt, swapItems } from "./swap/swap-at.ts";

export const ownCase: OwnCase = {
  items: (place) => swapItems(place, givenAt(place)),
  fields: (place) => ({ swapId: [givenAt(place).id] }),
};
