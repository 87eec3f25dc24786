import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { join } from "node:path";
import type { InlineConfig, ViteDevServer } from "vite";
import { type AppName, appNames, apps } from "../../../shared/api/apps.ts";
import type { Settings } from "../http/static-site.ts";

/** The web apps from their sources, with hot reload, inside a server of ours. */
export type WebDevServer = {
  answer(incoming: IncomingMessage, outgoing: ServerResponse): void;
  close(): Promise<void>;
};

/** The web's own word on how an app is built, known here by path only. */
type AppConfig = { appConfig: (app: AppName) => Promise<InlineConfig> };

/** Vite is loaded only here, and an app's server only once somebody opens it. */
const startApp = async (root: string, app: AppName, server: Server, settings: Settings): Promise<ViteDevServer> => {
  const { createServer } = await import("vite");
  const { appConfig } = (await import(join(root, "web/build/app-config.ts"))) as AppConfig;
  const config = await appConfig(app);
  const fill = (html: string): string =>
    Object.entries(settings).reduce((text, [word, value]) => text.replaceAll(word, value), html);
  return createServer({
    ...config,
    plugins: [...(config.plugins ?? []), { name: "jumpa:settings", transformIndexHtml: fill }],
    appType: "spa",
    server: { middlewareMode: true, ws: { server } },
  });
};

/** The app at an address: the patient's is at all that are not below another's. */
const appAt = (url: string): AppName =>
  appNames.find((app) => app !== "patient" && `${url.split("?")[0]}/`.startsWith(apps[app])) ?? "patient";

/** Serves each app as a part of `server`. */
export const startWebDevServer = (root: string, server: Server, settings: Settings): WebDevServer => {
  const started = new Map<AppName, Promise<ViteDevServer>>();
  const serverOf = (app: AppName): Promise<ViteDevServer> => {
    const known = started.get(app) ?? startApp(root, app, server, settings);
    started.set(app, known);
    return known;
  };
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const app = appAt(incoming.url ?? "/");
    // Vite redirects an app's own address without its last slash, which is a page of ours.
    if (`${incoming.url}/` === apps[app]) incoming.url = apps[app];
    const vite = await serverOf(app);
    vite.middlewares(incoming, outgoing, () => {
      outgoing.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    });
  };
  return {
    answer: (incoming, outgoing) => void answer(incoming, outgoing),
    close: async () => {
      await Promise.all([...started.values()].map(async (vite) => (await vite).close()));
    },
  };
};
