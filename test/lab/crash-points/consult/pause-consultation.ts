import { pauseConsultation } from "../../../../functions/consult/pause-consultation.ts";
import { now } from "../../../functions/booking/cikande.ts";
import type { Scenarios } from "../scenario.ts";
import { admitted, asDoctor, ofVisit } from "../scene.ts";

export const scenarios: Scenarios = {
  "": ofVisit(admitted, asDoctor("pause", pauseConsultation, { admittedAt: now })),
};
