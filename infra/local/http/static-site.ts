import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { NetworkAt } from "../template/network-at.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};
const compressible = new Set([".html", ".js", ".css", ".json", ".webmanifest", ".svg", ".txt"]);

type Stored = { changed: number; etag: string; plain: Buffer; br: Buffer | undefined; gzip: Buffer | undefined };

/** The best compression takes a second for a large chunk, and all else waits meanwhile. */
const qualityFor = (bytes: number): number => (bytes > 100_000 ? 6 : 11);

/** What the deployment writes into the pages, by the word that stands for it there. */
export type Settings = Readonly<Record<string, string>>;

const filled = (file: string, settings: Settings): Buffer => {
  const plain = readFileSync(file);
  if (extname(file) !== ".html") return plain;
  const words = Object.entries(settings);
  return Buffer.from(words.reduce((text, [word, value]) => text.replaceAll(word, value), plain.toString()));
};

const store = (file: string, changed: number, settings: Settings): Stored => {
  const plain = filled(file, settings);
  const worth = compressible.has(extname(file));
  return {
    changed,
    plain,
    etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
    br: worth
      ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityFor(plain.length) } })
      : undefined,
    gzip: worth ? gzipSync(plain, { level: 9 }) : undefined,
  };
};

const pick = (stored: Stored, accepted: string): { body: Buffer; encoding?: string } => {
  if (stored.br && /\bbr\b/.test(accepted)) return { body: stored.br, encoding: "br" };
  if (stored.gzip && /\bgzip\b/.test(accepted)) return { body: stored.gzip, encoding: "gzip" };
  return { body: stored.plain };
};

/** Names that carry a hash of their content never change; all else is asked for again. */
const cachingOf = (path: string): string =>
  /\/assets\//.test(path) ? "public, max-age=31536000, immutable" : "no-cache";

/** When a file was last changed; undefined for whatever can't be the name of one here. */
const changeOf = (file: string): number | undefined => {
  try {
    const found = statSync(file);
    return found.isFile() ? found.mtimeMs : undefined;
  } catch {
    return undefined;
  }
};

const pathOf = (request: Request): string => {
  const { pathname } = new URL(request.url);
  try {
    return decodeURI(pathname);
  } catch {
    return "/not-a-path.txt";
  }
};

type Site = { folder: string; networkAt: NetworkAt; settings: Settings };

/** Serves the built apps: every page's address answers with its app's one page, a missing file with 404. */
export const createStaticSite = (site: Site): ((request: Request) => Promise<Response>) => {
  const cache = new Map<string, Stored>();
  const read = (path: string): Stored | undefined => {
    const file = join(site.folder, normalize(path));
    const changed = changeOf(file);
    if (changed === undefined) return undefined;
    const known = cache.get(path);
    if (known?.changed === changed) return known;
    const stored = store(file, changed, site.settings);
    cache.set(path, stored);
    return stored;
  };

  return async (request) => {
    const { file: path, headers: added } = site.networkAt(pathOf(request));
    const stored = read(path);
    if (!stored) return new Response("Not found", { status: 404, headers: { "content-type": "text/plain" } });
    const headers = new Headers({
      ...added,
      "content-type": types[extname(path)] ?? "application/octet-stream",
      "cache-control": cachingOf(path),
      etag: stored.etag,
      vary: "accept-encoding",
    });
    if (request.headers.get("if-none-match") === stored.etag) return new Response(null, { status: 304, headers });
    const { body, encoding } = pick(stored, request.headers.get("accept-encoding") ?? "");
    if (encoding) headers.set("content-encoding", encoding);
    headers.set("content-length", String(body.length));
    return new Response(request.method === "HEAD" ? null : new Uint8Array(body), { status: 200, headers });
  };
};
