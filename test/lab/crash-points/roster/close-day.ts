import { minute } from "../../../../shared/time/instant.ts";
import { now } from "../../../functions/booking/cikande.ts";
import { closeShown, previewAway } from "../../../functions/roster/change/changing.ts";
import { clock, newClinic, publish, putRow, shiftsOn } from "../../../functions/roster/publish-month/publishing.ts";
import type { Scenarios } from "../scenario.ts";
import { key, placePublished } from "../scene.ts";

const period = { from: "2026-11-30", to: "2026-11-30" };
let shown = { clinicId: "", digest: "" };

export const scenarios: Scenarios = {
  "": {
    prepare: async () => {
      await placePublished();
      // What enters its due item under the same minute finds it there.
      clock.now = now - minute;
      const clinicId = await newClinic("cikande", ["rahmawati-cikande"]);
      await putRow(clinicId, "2026-11", "rahmawati-cikande", shiftsOn(["29", "30"]));
      await publish(clinicId, "2026-11", key("publish"));
      clock.now = now;
      shown = { clinicId, digest: (await previewAway(clinicId, period)).digest };
    },
    act: () => closeShown(shown.clinicId, period, shown.digest, key("close")),
  },
};
