import { rosterRowKey, shiftCodesKey } from "../../../functions/store/table/keys.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import type { Place } from "../../matrix/place.ts";
import { morningCode } from "./planning.ts";

const about = ({ session }: Place) => {
  const { clinicId, date, practitionerId } = sessionIdParts(session.id);
  return { clinicId, practitionerId, month: monthOf(date), day: date.slice(8) };
};

/** A row that was saved three times, and today a shift more. */
export const ownCase: OwnCase = {
  items: (place) => {
    const { clinicId, month, practitionerId } = about(place);
    return [
      { ...rosterRowKey(clinicId, month, practitionerId), revision: 3, cells: {}, locked: [] },
      { ...shiftCodesKey(clinicId), revision: 1, codes: [morningCode] },
    ];
  },
  fields: (place) => {
    const { month, practitionerId, day } = about(place);
    return { month: [month], rows: [[{ practitionerId, revision: 3, cells: { [day]: ["P"] }, locked: [] }]] };
  },
};
