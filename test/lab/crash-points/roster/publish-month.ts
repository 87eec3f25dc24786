import { now } from "../../../functions/booking/cikande.ts";
import {
  clock,
  newClinic,
  preview,
  publishShown,
  putRow,
  shiftsOn,
} from "../../../functions/roster/publish-month/publishing.ts";
import type { Scenarios } from "../scenario.ts";
import { key, placePublished } from "../scene.ts";

const month = "2026-11";
let shown = { clinicId: "", digest: "" };

/**
 * Two sessions that close, and seven that are made. The second request comes within the same minute: a later one would
 * enter a due item of its own, which finds nothing to do.
 */
export const scenarios: Scenarios = {
  "": {
    prepare: async () => {
      await placePublished();
      clock.now = now;
      const clinicId = await newClinic("cikande", ["rahmawati-cikande", "hasan-cikande"]);
      await putRow(clinicId, month, "hasan-cikande", shiftsOn(["24", "25", "26", "27", "28", "29", "30"]));
      shown = { clinicId, digest: (await preview(clinicId, month)).digest };
    },
    act: () => publishShown(shown.clinicId, month, shown.digest, key("publish")),
  },
};
