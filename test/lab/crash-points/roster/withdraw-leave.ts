import type { LeaveRequest } from "../../../../shared/roster/leave/leave-request.ts";
import { now } from "../../../functions/booking/cikande.ts";
import { ask, withdraw } from "../../../functions/roster/leave/leaving.ts";
import { clock } from "../../../functions/roster/publish-month/publishing.ts";
import { clinicToPlan } from "../roster-scene.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";

const practitionerId = "rahmawati-cikande";
let asked: LeaveRequest | undefined;

export const scenarios: Scenarios = {
  "": {
    prepare: async () => {
      await clinicToPlan();
      clock.now = now;
      asked = await ask("3604-cikande", { practitionerId, from: "2026-12-01", to: "2026-12-02" }, key("leave"));
    },
    act: () => withdraw("3604-cikande", practitionerId, asked?.id ?? "", key("withdraw")),
  },
};
