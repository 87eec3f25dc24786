import type { OwnCase } from "../../matrix/own-case.ts";
import { dayOf, requestAt } from "./leave/request-at.ts";

export const ownCase: OwnCase = { items: (place) => [requestAt(place, dayOf(place)).item], fields: () => ({}) };
