import { listClinics as contract } from "../../shared/api/place/list-clinics.ts";
import { route, type UseCase } from "../http/route.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { requirePlace } from "./require-place.ts";

const live = { directoryOf };

/** The puskesmas of a district, what they offer and who practises there. */
export const listClinics =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ districtId }) =>
    requirePlace(await deps.directoryOf(districtId));

export const listClinicsRoute = route(contract, listClinics(live));
