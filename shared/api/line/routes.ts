import { announceDelay } from "./announce-delay.ts";
import { getClinicLine } from "./get-clinic-line.ts";
import { getWaitingLine } from "./get-waiting-line.ts";
import { prioritizeVisit } from "./prioritize-visit.ts";

/** What can be asked of line. */
export const lineRoutes = [getWaitingLine, getClinicLine, prioritizeVisit, announceDelay] as const;
