import type { OwnCase } from "../../matrix/own-case.ts";
import { endedItems } from "./outcomes/ended-place.ts";

export const ownCase: OwnCase = { items: endedItems, fields: () => ({}) };
