import type { OwnCase } from "../../matrix/own-case.ts";
import { addressAt, sinceAt } from "./calendar-feed/address-of.ts";

export const ownCase: OwnCase = { items: addressAt, fields: (place) => ({ since: [sinceAt(place)] }) };
