import type { OwnCase } from "../../matrix/own-case.ts";
import { waitlistItem } from "./waitlist-item.ts";

export const ownCase: OwnCase = { items: (place) => [waitlistItem(place)], fields: () => ({}) };
