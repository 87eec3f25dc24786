import type { HttpApiHandler } from "./http/http-api.ts";
import type { Handle } from "./http/serve.ts";
import type { StandIn } from "./stand-in.ts";

type Setting = {
  api: HttpApiHandler;
  /** Stand-ins by the first part of the path, e.g. `cognito`. */
  standIns: Readonly<Record<string, StandIn>>;
  /** What `/config.json` answers. */
  config: object;
  pages: (request: Request) => Promise<Response>;
};

/** One origin, as the content network makes it: the API, what signs people in, the outbox and the web app. */
export const createPublicSite =
  ({ api, standIns, config, pages }: Setting): Handle =>
  async (request, sourceIp) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/config.json") return Response.json(config, { headers: { "cache-control": "no-cache" } });
    if (api.owns(pathname)) return api.handle(request, sourceIp);
    const standIn = standIns[pathname.split("/")[1] ?? ""];
    return standIn ? standIn.handle(request) : pages(request);
  };
