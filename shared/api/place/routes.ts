import { listClinics } from "./list-clinics.ts";

/** What can be asked of place. */
export const placeRoutes = [listClinics] as const;
