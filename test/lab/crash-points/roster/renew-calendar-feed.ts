import { now } from "../../../functions/booking/cikande.ts";
import { doctorAt, renew } from "../../../functions/roster/calendar-feed/calendars.ts";
import { clock } from "../../../functions/roster/publish-month/publishing.ts";
import { clinicToPlan } from "../roster-scene.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";

const doctor = doctorAt("rahmawati-cikande", ["3604-cikande"]);

const prepare = async (): Promise<void> => {
  await clinicToPlan();
  clock.now = now;
};
const act = () => renew(doctor, "AAAAAAAAAAAAAAAAAAAAAA", key("renew"));

export const scenarios: Scenarios = {
  "of a first address": { prepare, act },
  "in the place of another": {
    prepare: async () => {
      await prepare();
      await renew(doctor, "BAAAAAAAAAAAAAAAAAAAAA", key("before"));
    },
    act,
  },
};
