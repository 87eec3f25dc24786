import type { RouteNameIn } from "../../shared/api/routes.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { listClinicsRoute } from "./list-clinics.ts";

export const handler = serve({ "list-clinics": listClinicsRoute } satisfies Record<RouteNameIn<"place">, Route>);
