import { calendarKey } from "../../../functions/store/table/keys.ts";
import { districtOf } from "../../../shared/place/clinic.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { newYear } from "./holidays.ts";

const year = "2041";

export const ownCase: OwnCase = {
  items: ({ session }) => [
    { ...calendarKey(districtOf(session.clinicId), year), revision: 7, holidays: [], ramadan: [], saves: [] },
  ],
  fields: () => ({ year: [year], revision: [7], ramadan: [[]], holidays: [[{ ...newYear, date: `${year}-01-01` }]] }),
};
