import type { RouteNameIn } from "../../shared/api/routes.ts";
import { visitRefusals } from "../../shared/api/visit-refusals.ts";
import { admitPatientRoute } from "../consult/admit-patient.ts";
import { endConsultationRoute } from "../consult/end-consultation.ts";
import { getConsultationRoute } from "../consult/get-consultation.ts";
import { getDoctorDayRoute } from "../consult/get-doctor-day.ts";
import { joinConsultationRoute } from "../consult/join-consultation.ts";
import { pauseConsultationRoute } from "../consult/pause-consultation.ts";
import { skipPatientRoute } from "../consult/skip-patient.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { getWaitingLineRoute } from "../line/get-waiting-line.ts";

export const handler = serve("consult", visitRefusals, {
  "get-doctor-day": getDoctorDayRoute,
  "get-consultation": getConsultationRoute,
  "join-consultation": joinConsultationRoute,
  "get-waiting-line": getWaitingLineRoute,
  "admit-patient": admitPatientRoute,
  "end-consultation": endConsultationRoute,
  "pause-consultation": pauseConsultationRoute,
  "skip-patient": skipPatientRoute,
} satisfies { [Name in RouteNameIn<"consult">]: Route<Name> });
