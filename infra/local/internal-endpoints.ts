import { type Listener, serve } from "./http/serve.ts";
import type { StandIn } from "./stand-in.ts";

/** The services that only our functions call, on a port of their own that no browser and no other machine reaches. */
export type InternalEndpoints = { urlOf(service: string): string; close: Listener["close"] };

/** Serves each stand-in below its name. */
export const startInternalEndpoints = async (
  services: Readonly<Record<string, StandIn>>,
  log: (line: string) => void,
): Promise<InternalEndpoints> => {
  const { port, close } = await serve({
    port: 0,
    host: "127.0.0.1",
    log,
    handle: async (request) => {
      const name = new URL(request.url).pathname.split("/")[1] ?? "";
      const service = services[name];
      return service ? service.handle(request) : new Response("No such service", { status: 404 });
    },
  });
  return { urlOf: (service) => `http://127.0.0.1:${port}/${service}`, close };
};
