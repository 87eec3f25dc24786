import type { OwnCase } from "../../matrix/own-case.ts";
import { endedItems } from "./closing/ended-place.ts";

export const ownCase: OwnCase = { items: endedItems, fields: () => ({}) };
