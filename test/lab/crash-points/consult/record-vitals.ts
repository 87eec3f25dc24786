import { recordVitals } from "../../../../functions/consult/record-vitals.ts";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { saveVitals } from "../../../../functions/store/appointment/save-on-visit.ts";
import type { Vitals } from "../../../../shared/people/vitals.ts";
import { now } from "../../../functions/booking/cikande.ts";
import type { Scenarios } from "../scenario.ts";
import { arrived, from, key, nurse, ofVisit } from "../scene.ts";

const record = (appointmentId: string, vitals: Vitals, times: number) =>
  recordVitals({ appointmentOf, saveVitals, now: () => now })(
    { appointmentId, from, vitals, times },
    nurse,
    key("measure"),
  );

/** A visit of somebody who was measured. */
const measured = async (): Promise<string> => {
  const id = await arrived("in-person");
  await record(id, { pulse: 82 }, 0);
  return id;
};

export const scenarios: Scenarios = {
  "": ofVisit(
    () => arrived("in-person"),
    (_, id) => record(id, { systolic: 120, diastolic: 80 }, 0),
  ),
  "once more": ofVisit(measured, (_, id) => record(id, { pulse: 76 }, 1)),
};
