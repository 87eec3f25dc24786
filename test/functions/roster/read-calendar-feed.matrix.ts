import { feedFileOf } from "../../../shared/roster/feed/calendar-feed.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { addressAt, tokenAt } from "./calendar-feed/address-of.ts";

export const ownCase: OwnCase = {
  items: addressAt,
  fields: (place) => ({ file: [feedFileOf(tokenAt(place))] }),
};
