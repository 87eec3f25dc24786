import type { IncomingMessage, ServerResponse } from "node:http";
import type { Pages } from "../pages.ts";
import type { PublicSite } from "../public-site.ts";
import { type Handle, type Listener, serve } from "./serve.ts";

/** A port that is ours from the first moment, though what answers on it comes later. */
export type LaterListener = Listener & { begin(site: PublicSite, pages: Pages): void };

const starting: Handle = async () => new Response("Starting …", { status: 503, headers: { "retry-after": "1" } });

type Setting = { port: number; host: string; log: (line: string) => void };

/** Listens at once, so that a port in use is known before anything is started. */
export const serveLater = async ({ port, host, log }: Setting): Promise<LaterListener> => {
  let handle = starting;
  let inNodesWay: ((incoming: IncomingMessage, outgoing: ServerResponse) => boolean) | undefined;
  const listener = await serve({
    port,
    host,
    log,
    handle: (request, sourceIp) => handle(request, sourceIp),
    before: (incoming, outgoing, next) => {
      if (!inNodesWay?.(incoming, outgoing)) next();
    },
  });
  const pathOf = ({ url = "/" }: IncomingMessage): string => url.split("?")[0] ?? "/";
  return {
    ...listener,
    begin: (site, pages) => {
      handle = async (request, sourceIp) =>
        site.owns(new URL(request.url).pathname) ? site.handle(request, sourceIp) : pages.handle(request);
      const { answer } = pages;
      if (!answer) return;
      inNodesWay = (incoming, outgoing) => {
        if (site.owns(pathOf(incoming))) return false;
        answer(incoming, outgoing);
        return true;
      };
    },
  };
};
