import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { PlainReason } from "../machine/plain-reason.ts";

/** Answers one web-standard request. */
export type Handle = (request: Request, sourceIp: string) => Promise<Response>;

/** A Node server on one port. */
export type Listener = { readonly port: number; readonly server: Server; close(): Promise<void> };

const maximumBody = 11 * 1024 * 1024;

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer | undefined> => {
  if (incoming.method === "GET" || incoming.method === "HEAD") return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size <= maximumBody) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const wellFormedHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i;

const urlOf = ({ url = "/", headers: { host = "localhost" } }: IncomingMessage): URL => {
  if (!wellFormedHost.test(host)) throw new Error("not a host");
  return new URL(url.startsWith("/") ? `http://${host}${url}` : url);
};

/** The request; undefined when its path, host, method or headers make none. */
const requestOf = async (incoming: IncomingMessage): Promise<Request | undefined> => {
  try {
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(",") : value);
    }
    const url = urlOf(incoming);
    const body = await bodyOf(incoming);
    return new Request(url, {
      method: incoming.method ?? "GET",
      headers,
      ...(body ? { body: new Uint8Array(body) } : {}),
    });
  } catch {
    return undefined;
  }
};

const send = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers["set-cookie"] = cookies;
  outgoing.writeHead(response.status, headers);
  outgoing.end(response.body ? Buffer.from(await response.arrayBuffer()) : undefined);
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE") return fail(error);
      fail(
        new PlainReason(
          `Port ${port} is in use: end what runs there, or choose another with "npm start -- --port ${port + 1}".`,
        ),
      );
    });
    server.listen(port, host, () => done());
  });

type Setting = {
  port: number;
  host: string;
  handle: Handle;
  log: (line: string) => void;
  /** Answers in Node's own way what it wants to; the rest is handled. @default nothing */
  before?: (incoming: IncomingMessage, outgoing: ServerResponse, next: () => void) => void;
};

/** Methods that no web-standard request can have; CloudFront turns them away as well. */
const unheard = new Set(["TRACE", "TRACK", "CONNECT"]);

const say = (outgoing: ServerResponse, status: number, message: string): void => {
  if (!outgoing.headersSent) outgoing.writeHead(status, { "content-type": "application/json" });
  outgoing.end(JSON.stringify({ message }));
};

/** Listens on a port and answers with web-standard handlers. */
export const serve = async ({ port, host, handle, log, before }: Setting): Promise<Listener> => {
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    if (unheard.has(incoming.method ?? "")) return say(outgoing, 405, "Method Not Allowed");
    const request = await requestOf(incoming);
    if (!request) return say(outgoing, 400, "Bad Request");
    try {
      await send(await handle(request, incoming.socket.remoteAddress ?? ""), outgoing);
    } catch (error) {
      log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      say(outgoing, 500, "Internal Server Error");
    }
  };
  const server = createServer((incoming, outgoing) => {
    if (before) before(incoming, outgoing, () => void answer(incoming, outgoing));
    else void answer(incoming, outgoing);
  });
  await listen(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    server,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
