import { minute } from "../../../../shared/time/instant.ts";
import { now } from "../../../functions/booking/cikande.ts";
import { endWith, previewBack } from "../../../functions/roster/change/being-back.ts";
import { approve, ask } from "../../../functions/roster/leave/leaving.ts";
import { clock, newClinic, publish, putRow, shiftsOn } from "../../../functions/roster/publish-month/publishing.ts";
import type { Scenarios } from "../scenario.ts";
import { key, placePublished } from "../scene.ts";

const [ani, budi] = ["rahmawati-cikande", "hasan-cikande"];
const back = { practitionerId: ani, from: "2026-11-30", to: "2026-12-02" };
let shown = { clinicId: "", digest: "" };

/** Back from a leave over the turn of a month: two versions, the drafts of both, the request, and the year's days. */
export const scenarios: Scenarios = {
  "": {
    prepare: async () => {
      await placePublished();
      // What enters its due item under the same minute finds it there.
      clock.now = now - 2 * minute;
      const clinicId = await newClinic("cikande", [ani, budi]);
      for (const [month, days] of [
        ["2026-11", ["29", "30"]],
        ["2026-12", ["01", "02"]],
      ] as const) {
        await putRow(clinicId, month, ani, shiftsOn(days));
        await publish(clinicId, month, key(`publish ${month}`));
      }
      clock.now = now - minute;
      const { from, to } = back;
      const request = await ask(clinicId, { practitionerId: ani, from, to }, key("leave"));
      await approve(request, {}, key("decide"));
      clock.now = now;
      shown = { clinicId, digest: (await previewBack(clinicId, back)).digest };
    },
    act: () => endWith()(shown.clinicId, back, shown.digest, key("back")),
  },
};
