import { correctPerson as contract } from "../../shared/api/booking/correct-person.ts";
import { correctPerson as correct, correctionReceipt } from "../../shared/booking/correct-person.ts";
import { patientIn } from "../../shared/people/names/one-person.ts";
import { sameInRegister } from "../../shared/people/names/same-in-register.ts";
import type { Patient, PatientId } from "../../shared/people/patient.ts";
import type { ClinicId } from "../../shared/place/clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { firstAnswer } from "../../shared/request/receipt.ts";
import { sessionIdParts } from "../../shared/schedule/session.ts";
import { route, type UseCase } from "../http/route.ts";
import { visitOf } from "../store/appointment/visits.ts";
import { saveCorrection } from "../store/patient/save-correction.ts";
import { untilSaved } from "../store/table/try-again.ts";
import { now } from "../time/now.ts";
import { registerIndexLive } from "./register-index.ts";

const live = { visitOf, registerIndex: registerIndexLive, saveCorrection, now };

type Deps = typeof live;

/** Sees to it that the desk has heard of whoever the clinic knows already by what is to stand of somebody. */
const requireTold = async (deps: Deps, clinicId: ClinicId, patient: Patient, told?: PatientId): Promise<void> => {
  const same = sameInRegister(await deps.registerIndex(clinicId), patient);
  if (same && same.id !== told) throw new Refusal("patient.known-already", { patientId: same.id });
};

/** Corrects who somebody is that has a visit at the clinic; their phone, today's list and the register follow. */
export const correctPerson =
  (deps: Deps): UseCase<typeof contract> =>
  ({ appointmentId, besides, besidesKnown, ...asked }, { accountId }, key) =>
    untilSaved("few", async () => {
      const { appointment, patient } = await deps.visitOf(appointmentId);
      const before = firstAnswer(correctionReceipt(patient, key.id), key);
      if (before) return { saved: before };
      const corrected = correct({ appointment, patient }, { ...asked, by: accountId }, key, deps.now());
      if (!corrected) return { saved: patientIn(patient) };
      await requireTold(deps, sessionIdParts(asked.from.sessionId).clinicId, corrected.patient, besidesKnown);
      const conflict = await deps.saveCorrection(patient, corrected, { appointment, besides });
      if (!conflict) return { saved: corrected.patient };
      // What stands otherwise meanwhile is found by reading anew, this very request of a moment ago too.
      if (conflict.newcomer && !conflict.patient) throw new Refusal("patient.registered-today", conflict.newcomer);
      return undefined;
    });

export const correctPersonRoute = route(contract, correctPerson(live));
