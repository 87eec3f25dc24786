import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { join } from "node:path";

/** The web app from its sources, with hot reload, inside a server of ours. */
export type WebDevServer = {
  answer(incoming: IncomingMessage, outgoing: ServerResponse): void;
  close(): Promise<void>;
};

/** Starts vite as a part of `server`; it is loaded only here, since nobody else needs it. */
export const startWebDevServer = async (root: string, server: Server): Promise<WebDevServer> => {
  const { createServer } = await import("vite");
  const folder = join(root, "web");
  const vite = await createServer({
    root: folder,
    configFile: join(folder, "vite.config.ts"),
    appType: "spa",
    server: { middlewareMode: true, ws: { server } },
  });
  return {
    answer: (incoming, outgoing) =>
      vite.middlewares(incoming, outgoing, () => {
        outgoing.writeHead(404, { "content-type": "text/plain" }).end("Not found");
      }),
    close: () => vite.close(),
  };
};
