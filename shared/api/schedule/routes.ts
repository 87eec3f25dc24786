import { findNextSlots } from "./find-next-slots.ts";
import { getClinicWeek } from "./get-clinic-week.ts";
import { listOpenSlots } from "./list-open-slots.ts";

/** What can be asked of practice sessions. */
export const scheduleRoutes = [listOpenSlots, findNextSlots, getClinicWeek] as const;
