import { keepVersion } from "../../../functions/store/roster/roster-versions.ts";
import { monthHeadKey } from "../../../functions/store/table/keys.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { morningCode } from "./planning.ts";

/** A month that no other use case has. */
const month = "2031-03";

/** Two versions, of which the second has a shift less: whether it is leave only the person's own month says. */
export const ownCase: OwnCase = {
  items: ({ session: { clinicId, practitionerId, start } }) => {
    const version = { clinicId, month, at: start, by: "jadwal", codes: [morningCode], written: 1 };
    const shifts: Record<string, string[]>[] = [{ "05": ["P"], "06": ["P"] }, { "05": ["P"] }];
    const kept = shifts.map((cells, index) => {
      const { write } = keepVersion({ ...version, version: index + 1, rows: [{ practitionerId, cells }] });
      return "Put" in write ? { ...write.Put.Item } : {};
    });
    return [...kept, { ...monthHeadKey(clinicId, month), version: 2 }];
  },
  fields: () => ({ month: [month] }),
};
