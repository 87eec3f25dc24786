import type { OwnCase } from "../../matrix/own-case.ts";
import { itemsBefore, shiftsAt } from "./swap/swap-at.ts";

export const ownCase: OwnCase = {
  items: itemsBefore,
  fields: (place) => ({ date: [shiftsAt(place).free], code: ["P"], approval: [true] }),
};
