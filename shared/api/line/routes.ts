import { getClinicLine } from "./get-clinic-line.ts";
import { getWaitingLine } from "./get-waiting-line.ts";

/** What can be asked of line. */
export const lineRoutes = [getWaitingLine, getClinicLine] as const;
