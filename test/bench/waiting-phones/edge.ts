import { route } from "../../../functions/http/route.ts";
import { serve } from "../../../functions/http/serve.ts";
import { getClinicLine } from "../../../functions/line/get-clinic-line.ts";
import { sessionsOfDay } from "../../../functions/schedule/sessions-of-day.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { createContentNetwork } from "../../../infra/local/http/content-network.ts";
import { createHttpApi } from "../../../infra/local/http/http-api.ts";
import { getClinicLine as contract } from "../../../shared/api/line/get-clinic-line.ts";
import { rosterRefusals } from "../../../shared/roster/refusals.ts";
import { serang } from "../../functions/booking/cikande.ts";

const clinic = {
  id: "3604-cikande",
  name: "Cikande",
  kecamatan: { code: "", name: "" },
  services: [],
  practitioners: [],
};
const directory = { district: serang, services: [], holidays: [], clinics: [clinic] };

/** The function that tells a clinic's line, behind the gateway, behind the network, on the table of the process. */
export const edgeBefore = (clock: { now: number }) => {
  const now = (): number => clock.now;
  const line = getClinicLine({
    directoryOf: async () => directory,
    sessionsOfDay: sessionsOfDay({ districtById: async () => serang, sessionsOf, now }),
    now,
  });
  const handler = serve("public", rosterRefusals, { line: route(contract, line) });
  const context = { awsRequestId: "bench", getRemainingTimeInMillis: () => 10_000 };
  const path = "/api/clinics/{clinicId}/line";
  const api = createHttpApi({
    api: {
      id: "api",
      routes: [{ method: "GET", path, functionName: "line", timeoutMs: 29_000, authorizer: undefined }],
    },
    authorize: async () => undefined,
    invoke: async (_, event) => Reflect.apply(handler, undefined, [event, context]),
  });
  const kept = [{ pattern: "/api/clinics/*/line", query: ["date"], mostSeconds: contract.fresh }];
  return createContentNetwork({ network: { headers: {}, kept }, origin: api.handle, now });
};
