import type { OwnCase } from "../../matrix/own-case.ts";
import { dayOf } from "./leave/request-at.ts";

export const ownCase: OwnCase = {
  fields: (place) => ({
    kind: ["annual"],
    from: [dayOf(place).from],
    to: [dayOf(place).to],
    reason: ["Acara keluarga"],
  }),
};
