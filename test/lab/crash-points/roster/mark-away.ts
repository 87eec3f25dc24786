import { minute } from "../../../../shared/time/instant.ts";
import { now } from "../../../functions/booking/cikande.ts";
import { markAwayWith, previewAway } from "../../../functions/roster/change/changing.ts";
import { clock, newClinic, publish, putRow, shiftsOn } from "../../../functions/roster/publish-month/publishing.ts";
import type { Scenarios } from "../scenario.ts";
import { key, placePublished } from "../scene.ts";

const [ani, budi] = ["rahmawati-cikande", "hasan-cikande"];
const period = { from: "2026-11-30", to: "2026-12-01" };
let shown = { clinicId: "", digest: "" };

/** Away over the turn of a month: two versions, the drafts of both, one cover and one session that nobody takes over. */
export const scenarios: Scenarios = {
  "": {
    prepare: async () => {
      await placePublished();
      // What enters its due item under the same minute finds it there.
      clock.now = now - minute;
      const clinicId = await newClinic("cikande", [ani, budi]);
      for (const [month, days] of [
        ["2026-11", ["29", "30"]],
        ["2026-12", ["01", "02"]],
      ] as const) {
        await putRow(clinicId, month, ani, shiftsOn(days));
        await publish(clinicId, month, key(`publish ${month}`));
      }
      clock.now = now;
      shown = { clinicId, digest: (await previewAway(clinicId, period, ani)).digest };
    },
    act: () => {
      const cover = [{ practitionerId: ani, date: "2026-11-30", code: "P", by: budi }];
      return markAwayWith()(shown.clinicId, { practitionerId: ani, ...period, cover }, shown.digest, key("away"));
    },
  },
};
