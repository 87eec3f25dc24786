import { createAuthorizer } from "./http/authorizer.ts";
import { createContentNetwork } from "./http/content-network.ts";
import { createHttpApi } from "./http/http-api.ts";
import type { Invoke, StandIn } from "./stand-in.ts";
import type { Assembly } from "./template/assembly.ts";

/** The part of the one origin that is not pages. */
export type PublicSite = {
  /** Whether a path is answered here; all others are pages. */
  owns(path: string): boolean;
  handle(request: Request, sourceIp: string): Promise<Response>;
};

type Setting = {
  assembly: Assembly;
  invoke: Invoke;
  cognito: StandIn & { issuerOf(poolId: string): string };
  outbox: StandIn;
  /** Whether the content network keeps answers. */
  keepsAnswers: boolean;
};

/** One origin, as the content network makes it: the API, what signs people in, the outbox and the app's settings. */
export const createPublicSite = ({ assembly, invoke, cognito, outbox, keepsAnswers }: Setting): PublicSite => {
  const { api, place, output } = assembly;
  const network = keepsAnswers ? assembly.network : { ...assembly.network, kept: [] };
  const authorize = createAuthorizer((issuer) => ({
    issuer: cognito.issuerOf(issuer.split("/").at(-1) ?? ""),
    fetch: (request) => cognito.handle(request),
  }));
  const httpApi = createHttpApi({ api, invoke, authorize });
  const throughNetwork = createContentNetwork({ network, origin: httpApi.handle });
  const config = {
    region: place.region,
    cognitoEndpoint: "/cognito",
    peopleClientId: output("PeopleClientId"),
    staffClientId: output("StaffClientId"),
  };
  const settings: StandIn = {
    handle: async () => Response.json(config, { headers: { "cache-control": "no-cache" } }),
  };
  const standIns = new Map<string, StandIn>([
    ["cognito", cognito],
    ["outbox", outbox],
    ["outbox.json", outbox],
    ["config.json", settings],
  ]);
  const firstPart = (path: string): string => path.split("/")[1] ?? "";
  return {
    owns: (path) => httpApi.owns(path) || standIns.has(firstPart(path)),
    handle: async (request, sourceIp) => {
      const { pathname } = new URL(request.url);
      return standIns.get(firstPart(pathname))?.handle(request) ?? throughNetwork(request, sourceIp);
    },
  };
};
