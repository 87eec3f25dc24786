import type { OwnCase } from "../../matrix/own-case.ts";
import { offeredAt, swapItems } from "./swap/swap-at.ts";

export const ownCase: OwnCase = { items: (place) => swapItems(place, offeredAt(place)), fields: () => ({}) };
