import type { OwnCase } from "../../matrix/own-case.ts";
import { backAt } from "./change/published-place.ts";

/** A month is published, and somebody has off on a day of it. */
export const ownCase: OwnCase = {
  items: (place) => backAt(place).items,
  fields: (place) => {
    const { practitionerId, period, digest } = backAt(place);
    return { practitionerId: [practitionerId], from: [period.from], to: [period.to], digest: [digest] };
  },
};
