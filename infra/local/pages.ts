import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { startWebDevServer } from "./dev/web-dev-server.ts";
import { createStaticSite } from "./http/static-site.ts";

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
  /** What the content network adds to every page. */
  headers: () => Readonly<Record<string, string>>;
};

const none = async (): Promise<Response> => new Response("The web app is not served here.", { status: 404 });
const close = async (): Promise<void> => {};

/** Makes the pages ready. */
export const openPages = async ({ kind, built, root, server, headers }: Setting): Promise<Pages> => {
  if (kind === "sources") return { handle: none, ...(await startWebDevServer(root, server)) };
  return { handle: built ? createStaticSite(built, headers) : none, close };
};
