import { recordVitals as contract } from "../../shared/api/consult/record-vitals.ts";
import { recordVitals as record } from "../../shared/consult/record-vitals.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { route, type UseCase } from "../http/route.ts";
import { appointmentOf } from "../store/appointment/appointments.ts";
import { saveVitals } from "../store/appointment/save-vitals.ts";
import { untilSaved } from "../store/table/try-again.ts";
import { now } from "../time/now.ts";

const live = { appointmentOf, saveVitals, now };

/** Records what was measured of somebody. A nurse's clinic is that of the slot, and the visit has to be at that slot. */
export const recordVitals =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ appointmentId, ...asked }) =>
    untilSaved("few", async () => {
      const visit = await deps.appointmentOf(appointmentId);
      if (!visit) throw new Refusal("appointment.unknown");
      const vitals = record(visit, asked, deps.now());
      const isWritten = vitals === visit.vitals;
      return isWritten || (await deps.saveVitals(visit, vitals)) ? { saved: { appointmentId, vitals } } : undefined;
    });

export const recordVitalsRoute = route(contract, recordVitals(live));
