import { monthHeadKey, rosterVersionKey, swapKey } from "../../../functions/store/table/keys.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { beginOf } from "../../../shared/roster/swap/published-shift.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { everywhere, type Place } from "../../matrix/place.ts";
import { guardCode } from "./planning.ts";

const idAt = ({ session }: Place): string => `${session.start}-${session.id.split(".")[2]?.padEnd(16, "x")}`;

/** A guard is given away of a day whose session nobody has planned: it is to be closed, with its visit. */
export const ownCase: OwnCase = {
  items: (place) => {
    const { session } = place;
    const { clinicId, date, practitionerId } = sessionIdParts(session.id);
    const { code, name, hours } = guardCode;
    const month = monthOf(date);
    const rows = [{ practitionerId, cells: { [date.slice(8)]: [code] } }];
    const shift = { practitionerId, date, code, name, hours, version: 1, cell: [code] };
    return [
      { ...monthHeadKey(clinicId, month), version: 1, sessionDays: [date] },
      {
        ...rosterVersionKey(clinicId, month, 1),
        at: session.start,
        by: "jadwal",
        rows,
        codes: [guardCode],
        written: 0,
      },
      {
        ...swapKey(clinicId, idAt(place)),
        kind: "give",
        shift,
        askedAt: session.start,
        until: beginOf(shift, "WIB"),
        revision: 1,
        state: { status: "agreed", at: session.start, by: everywhere },
      },
    ];
  },
  fields: (place) => ({ swapId: [idAt(place)] }),
};
