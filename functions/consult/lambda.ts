import type { RouteNameIn } from "../../shared/api/routes.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { admitPatientRoute } from "./admit-patient.ts";
import { endConsultationRoute } from "./end-consultation.ts";
import { getConsultationRoute } from "./get-consultation.ts";
import { getDoctorDayRoute } from "./get-doctor-day.ts";
import { getWaitingLineRoute } from "./get-waiting-line.ts";
import { joinConsultationRoute } from "./join-consultation.ts";
import { pauseConsultationRoute } from "./pause-consultation.ts";

export const handler = serve({
  "get-doctor-day": getDoctorDayRoute,
  "get-consultation": getConsultationRoute,
  "join-consultation": joinConsultationRoute,
  "get-waiting-line": getWaitingLineRoute,
  "admit-patient": admitPatientRoute,
  "end-consultation": endConsultationRoute,
  "pause-consultation": pauseConsultationRoute,
} satisfies Record<RouteNameIn<"consult">, Route>);
