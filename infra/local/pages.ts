import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { startWebDevServer } from "./dev/web-dev-server.ts";
import { createStaticSite, type Settings } from "./http/static-site.ts";
import type { Assembly } from "./template/assembly.ts";
import { networkAtOf } from "./template/network-at.ts";

/** Where the web app's pages come from: nowhere, a build of it, or its sources with hot reload. */
export type PagesKind = "none" | "built" | "sources";

/** The web app's pages. */
export type Pages = {
  handle(request: Request): Promise<Response>;
  /** Answers in Node's own way instead, where a development server does. */
  readonly answer?: (incoming: IncomingMessage, outgoing: ServerResponse) => void;
  close(): Promise<void>;
};

type Setting = {
  kind: PagesKind;
  /** The build's folder, where there is one. */
  built: string | undefined;
  root: string;
  server: Server;
  assembly: Assembly;
};

const none = async (): Promise<Response> => new Response("The web app is not served here.", { status: 404 });
const close = async (): Promise<void> => {};

/** Makes the pages ready. */
export const openPages = async ({ kind, built, root, server, assembly }: Setting): Promise<Pages> => {
  const { template, resolve, output } = assembly;
  const settings: Settings = { __DISTRICT__: output("DistrictId") };
  if (kind === "sources") return { handle: none, ...startWebDevServer(root, server, settings) };
  if (!built) return { handle: none, close };
  const networkAt = networkAtOf(template, resolve);
  return { handle: createStaticSite({ folder: built, networkAt, settings }), close };
};
