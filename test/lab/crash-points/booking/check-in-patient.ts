import { checkInPatient } from "../../../../functions/booking/check-in-patient.ts";
import { districtOfSlot } from "../../../../functions/store/district/districts.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { progressVisitLive as progressVisit } from "../../../../functions/visit/progress-visit.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { Scenarios } from "../scenario.ts";
import { arrived, bookedVisit, desk, from, key, ofVisit } from "../scene.ts";

const checkIn = (at: Instant, id: string) =>
  checkInPatient({ progressVisit, sessionOf, districtOfSlot, now: () => at })(
    { appointmentId: id, from },
    desk,
    key("check-in"),
  );

export const scenarios: Scenarios = {
  "": ofVisit(bookedVisit, checkIn),
  "who waits by video": ofVisit(arrived, checkIn),
};
