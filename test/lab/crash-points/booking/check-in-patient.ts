import { checkInPatient } from "../../../../functions/booking/arrival/check-in-patient.ts";
import { districtOfSlot } from "../../../../functions/store/district/districts.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { progressVisitLive as progressVisit } from "../../../../functions/visit/progress-visit.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { now } from "../../../functions/booking/cikande.ts";
import type { Scenarios } from "../scenario.ts";
import { arrived, bookedVisit, desk, from, key, ofVisit } from "../scene.ts";

const checkIn = (at: Instant, appointmentId: string, mistaken?: true) =>
  checkInPatient({ progressVisit, sessionOf, districtOfSlot, now: () => at })(
    { appointmentId, from, ...(mistaken && { mistaken }) },
    desk,
    key("check-in"),
  );

const checkedIn = async (): Promise<string> => {
  const id = await bookedVisit();
  await checkIn(now, id);
  return id;
};

export const scenarios: Scenarios = {
  "": ofVisit(bookedVisit, checkIn),
  "who waits by video": ofVisit(arrived, checkIn),
  "who is not here after all": ofVisit(checkedIn, (at, id) => checkIn(at, id, true)),
};
