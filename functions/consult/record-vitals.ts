import { recordVitals as contract } from "../../shared/api/consult/record-vitals.ts";
import { recordVitals as record } from "../../shared/consult/record-vitals.ts";
import { route, type UseCase } from "../http/route.ts";
import { appointmentOf } from "../store/appointment/appointments.ts";
import { saveVitals } from "../store/appointment/save-on-visit.ts";
import { now } from "../time/now.ts";
import { reviseVisit } from "../visit/revise-visit.ts";

const live = { appointmentOf, saveVitals, now };

/** Records what was measured of somebody. A nurse's clinic is that of the slot, and the visit has to be at that slot. */
export const recordVitals =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId, ...asked }) => ({
    appointmentId,
    vitals: await reviseVisit(appointmentId, {
      appointmentOf: deps.appointmentOf,
      decide: (visit) => record(visit, asked, deps.now()),
      before: (visit) => visit.vitals,
      save: deps.saveVitals,
    }),
  });

export const recordVitalsRoute = route(contract, recordVitals(live));
