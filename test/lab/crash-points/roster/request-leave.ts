import { now } from "../../../functions/booking/cikande.ts";
import { ask } from "../../../functions/roster/leave/leaving.ts";
import { clock } from "../../../functions/roster/publish-month/publishing.ts";
import { clinicToPlan } from "../roster-scene.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";

const asked = { practitionerId: "rahmawati-cikande", from: "2026-12-01", to: "2026-12-02", reason: "Acara keluarga" };

/** The clock stands: a request's id has the time in it. */
export const scenarios: Scenarios = {
  "": {
    prepare: async () => {
      await clinicToPlan();
      clock.now = now;
    },
    act: () => ask("3604-cikande", asked, key("leave")),
  },
};
