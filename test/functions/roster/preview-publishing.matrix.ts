import { monthHeadKey } from "../../../functions/store/table/keys.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import type { Place } from "../../matrix/place.ts";

const monthAt = ({ session }: Place) => {
  const { clinicId, date } = sessionIdParts(session.id);
  return { clinicId, month: monthOf(date), date };
};

/** Nobody has a shift any more: the day's session is to be closed, with its visit. */
export const ownCase: OwnCase = {
  items: (place) => {
    const { clinicId, month, date } = monthAt(place);
    return [{ ...monthHeadKey(clinicId, month), version: 1, sessionDays: [date] }];
  },
  fields: (place) => ({ month: [monthAt(place).month] }),
};
