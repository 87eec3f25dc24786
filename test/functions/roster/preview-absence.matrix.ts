import { monthHeadKey, rosterVersionKey } from "../../../functions/store/table/keys.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { practitionersAt } from "../../matrix/place.ts";
import { morningCode } from "./planning.ts";

/** The day's session is published, and its clinic is closed on that day. */
export const ownCase: OwnCase = {
  items: ({ session }) => {
    const { clinicId, date } = sessionIdParts(session.id);
    const cells = { [date.slice(8)]: ["P"] };
    const rows = practitionersAt(clinicId).map(({ id }) => ({ practitionerId: id, cells }));
    const published = { at: session.start, by: "jadwal", rows, codes: [morningCode], written: 0 };
    return [
      { ...monthHeadKey(clinicId, monthOf(date)), version: 1, sessionDays: [date] },
      { ...rosterVersionKey(clinicId, monthOf(date), 1), ...published },
    ];
  },
  fields: ({ session }) => {
    const { date } = sessionIdParts(session.id);
    return { from: [date], to: [date] };
  },
};
