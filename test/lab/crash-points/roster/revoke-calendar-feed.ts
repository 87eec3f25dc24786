import { now } from "../../../functions/booking/cikande.ts";
import { doctorAt, renew, revoke } from "../../../functions/roster/calendar-feed/calendars.ts";
import { clock } from "../../../functions/roster/publish-month/publishing.ts";
import { clinicToPlan } from "../roster-scene.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";

const doctor = doctorAt("rahmawati-cikande", ["3604-cikande"]);

export const scenarios: Scenarios = {
  "": {
    prepare: async () => {
      await clinicToPlan();
      clock.now = now;
      await renew(doctor, "AAAAAAAAAAAAAAAAAAAAAA", key("renew"));
    },
    act: () => revoke(doctor, now, key("revoke")),
  },
};
