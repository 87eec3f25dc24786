import type { OwnCase } from "../../matrix/own-case.ts";
import { everywhere } from "../../matrix/place.ts";
import { agreedAt, shownOfSwap, swapItems } from "./swap/swap-at.ts";

export const ownCase: OwnCase = {
  items: (place) => swapItems(place, agreedAt(place)),
  fields: (place) => {
    const swap = agreedAt(place);
    return { swapId: [swap.id], decision: [{ is: "approve", digest: shownOfSwap(place, swap, everywhere) }] };
  },
};
