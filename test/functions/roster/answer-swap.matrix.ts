import type { OwnCase } from "../../matrix/own-case.ts";
import { askedAt, swapItems } from "./swap/swap-at.ts";

export const ownCase: OwnCase = {
  items: (place) => swapItems(place, askedAt(place)),
  fields: (place) => ({ swapId: [askedAt(place).id], answer: ["agree"] }),
};
