import { calendarKey } from "../../../functions/store/table/keys.ts";
import { districtOf } from "../../../shared/place/clinic.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { newYear } from "./holidays.ts";

const year = "2042";
const holidays = [{ ...newYear, date: `${year}-01-01` }];

/** A year that has a holiday: what is published on it is asked for. */
export const ownCase: OwnCase = {
  items: ({ session }) => [
    { ...calendarKey(districtOf(session.clinicId), year), revision: 1, holidays, ramadan: [], saves: [] },
  ],
  fields: () => ({ year: [year] }),
};
