import { extname } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { serve } from "../../../infra/local/http/serve.ts";
import { bookerAnswer } from "./booker-answer.ts";
import { type BuiltPeer, compressed } from "./build-peer.ts";

/** The peer, running on this machine. */
export type ServedPeer = { url: string; close(): Promise<void> };

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
};

const sent = (body: Uint8Array<ArrayBuffer>, type: string): Response =>
  new Response(body, {
    headers: { "content-type": type, "content-encoding": "br", "content-length": String(body.length) },
  });

/** Serves the built page and its API on one origin, through the server that also serves ours: HTTP/1.1 and brotli. */
export const servePeer = async ({ files }: BuiltPeer): Promise<ServedPeer> => {
  const ready = compressed(files);
  const { port, close } = await serve({
    port: 0,
    host: "127.0.0.1",
    log: console.error,
    handle: async (request) => {
      const { pathname } = new URL(request.url);
      const path = pathname === "/" ? "/index.html" : pathname;
      const file = ready.get(path);
      if (file) return sent(file, types[extname(path)] ?? "application/octet-stream");
      if (extname(path) !== "") return new Response(null, { status: 404 });
      const answer = JSON.stringify({ status: "success", data: bookerAnswer(path, Date.now()) });
      return sent(new Uint8Array(brotliCompressSync(answer)), "application/json");
    },
  });
  return { url: `http://localhost:${port}`, close };
};
