import { saveRosterRows } from "../../../../functions/roster/draft/save-roster-rows.ts";
import { directoryOf } from "../../../../functions/store/district/directory-of.ts";
import { rowsReceipt, saveDraftRows, savedRowsOf } from "../../../../functions/store/roster/draft-rows.ts";
import { shiftCodesOf } from "../../../../functions/store/roster/shift-codes.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { clinicId, planner } from "../../../functions/roster/planning.ts";
import { clinicToPlan } from "../roster-scene.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";

const deps = { directoryOf, shiftCodesOf, savedRowsOf, rowsReceipt, saveDraftRows };

const rowOf = (practitionerId: string, revision: number, day: string) => ({
  practitionerId,
  revision,
  cells: { [day]: ["P"] },
  locked: [],
});

const save = (at: Instant, name: string, rows: ReturnType<typeof rowOf>[]) =>
  saveRosterRows({ ...deps, now: () => at })({ clinicId, month: "2026-12", rows }, planner, key(name));

export const scenarios: Scenarios = {
  "of two people": {
    prepare: clinicToPlan,
    act: (at) => save(at, "rows", [rowOf("rahmawati-cikande", 0, "01"), rowOf("hasan-cikande", 0, "02")]),
  },
  "in the place of what was saved": {
    prepare: async () => {
      await clinicToPlan();
      await save(0, "before", [rowOf("hasan-cikande", 0, "02")]);
    },
    act: (at) => save(at, "rows", [rowOf("hasan-cikande", 1, "03")]),
  },
};
