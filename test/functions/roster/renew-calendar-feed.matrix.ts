import { monthHeadKey, rosterVersionKey } from "../../../functions/store/table/keys.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { tokenAt } from "./calendar-feed/address-of.ts";

export const ownCase: OwnCase = {
  /** A month that a release before published, which is not where calendars read. */
  items: ({ session: { id, clinicId, start } }) => {
    const month = monthOf(sessionIdParts(id).date);
    const version = { at: start, by: "jadwal", rows: [], codes: [], written: 0 };
    return [
      { ...monthHeadKey(clinicId, month), version: 1 },
      { ...rosterVersionKey(clinicId, month, 1), ...version },
    ];
  },
  fields: (place) => ({ token: [tokenAt(place)] }),
};
