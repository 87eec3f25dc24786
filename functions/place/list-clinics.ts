import { listClinics as contract } from "../../shared/api/place/list-clinics.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { route, type UseCase } from "../http/route.ts";
import { directoryOf } from "../store/district/directory-of.ts";

const live = { directoryOf };

/** The puskesmas of a district, what they offer and who practises there. */
export const listClinics =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ districtId }) => {
    const directory = await deps.directoryOf(districtId);
    if (!directory) throw new Refusal("place.unknown");
    return directory;
  };

export const listClinicsRoute = route(contract, listClinics(live));
