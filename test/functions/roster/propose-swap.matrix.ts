import type { OwnCase } from "../../matrix/own-case.ts";
import { itemsBefore, shiftsAt } from "./swap/swap-at.ts";

export const ownCase: OwnCase = {
  items: itemsBefore,
  fields: (place) => {
    const { own, others } = shiftsAt(place);
    const { practitionerId, date, code } = others;
    return { date: [own.date], code: [own.code], inReturn: [{ practitionerId, date, code }] };
  },
};
