import type { ContentNetwork, KeptPath } from "../template/content-network.ts";
import { fits } from "../template/distribution.ts";
import type { HttpApiHandler } from "./http-api.ts";

type Ask = HttpApiHandler["handle"];
type Told = { status: number; headers: Headers; body: ArrayBuffer; at: number; until: number };

const second = 1_000;
/** Enough for every day of every clinic of a district. */
const mostKept = 2_000;

const encodings = ["br", "gzip"];

/** What names an answer, where something does. */
const tagOf = ({ headers }: Pick<Told, "headers">): string | undefined => headers.get("etag") ?? undefined;

/** Whether who asks has this answer already; a network that compresses takes weak names for strong ones. */
const hasIt = (asked: string | null, told: Told): boolean => {
  const plain = (tag: string): string => tag.trim().replace(/^W\//, "");
  const tag = tagOf(told);
  return tag !== undefined && (asked ?? "").split(",").map(plain).includes(plain(tag));
};

/** For how long an answer may be kept: only a yes that says so, and no longer than the path allows. */
const secondsOf = ({ status, headers }: Pick<Response, "status" | "headers">, { mostSeconds }: KeptPath): number => {
  const [, seconds = "0"] = /\bs-maxage=(\d+)/.exec(headers.get("cache-control") ?? "") ?? [];
  return status === 200 ? Math.min(Number(seconds), mostSeconds) : 0;
};

/** A request without what the network doesn't hand on: other parameters, cookies, tokens. */
const stripped = (request: Request, { query }: KeptPath): Request => {
  const url = new URL(request.url);
  url.search = new URLSearchParams([...url.searchParams].filter(([name]) => query.includes(name))).toString();
  const accepted = request.headers.get("accept-encoding") ?? "";
  const language = request.headers.get("accept-language");
  const headers = new Headers(language === null ? {} : { "accept-language": language });
  headers.set("accept-encoding", encodings.filter((one) => accepted.includes(one)).join(","));
  return new Request(url, { headers });
};

/** What names a representation, or says how it is sent, goes with its body alone. */
const ofTheBody = ["content-type", "content-encoding", "content-length"];

const responseOf = (told: Told, age: number, { from, has }: { from: "Hit" | "Miss"; has: string | null }): Response => {
  const { status, headers, body, at } = told;
  const said = new Headers(headers);
  said.set("date", new Date(at).toUTCString());
  said.set("x-cache", `${from} from cloudfront`);
  if (from === "Hit") said.set("age", String(age));
  if (status !== 200 || !hasIt(has, told)) return new Response(body, { status, headers: said });
  for (const name of ofTheBody) said.delete(name);
  return new Response(null, { status: 304, headers: said });
};

/** Reads an answer to its end, and until when it may be kept; one that is as it was has the body that was kept. */
const toldBy = async (response: Response, kept: KeptPath, at: number, old: Told | undefined): Promise<Told> => {
  const isSame = response.status === 304 && old !== undefined;
  const { status, headers } = isSame ? { status: old.status, headers: new Headers(old.headers) } : response;
  if (isSame) for (const [name, value] of response.headers) headers.set(name, value);
  const until = at + secondsOf({ status, headers }, kept) * second;
  return { status, headers, body: isSame ? old.body : await response.arrayBuffer(), at, until };
};

const isFresh = (told: Told | undefined, now: number): told is Told => told !== undefined && told.until > now;

/** The answers that are kept; once the room is taken up the oldest goes for a new one. */
const makeShelf = () => {
  const known = new Map<string, Told>();
  const keep = (key: string, told: Told): void => {
    const [oldest] = known.keys();
    if (known.size >= mostKept && oldest !== undefined) known.delete(oldest);
    known.delete(key);
    if (told.until > told.at) known.set(key, told);
  };
  return { at: (key: string): Told | undefined => known.get(key), keep };
};

type Setting = { network: ContentNetwork; origin: Ask; now?: () => number };

/**
 * Carries requests to the API as CloudFront does: under its own headers, with answers kept where the template says so. Whoever
 * has an answer that is named isn't sent it again, and the API is asked for one that was kept whether it is still so.
 * Of those who ask for the same at once one is carried, and the others wait for its answer.
 */
export const createContentNetwork = ({ network, origin, now = Date.now }: Setting): Ask => {
  const paths = network.kept.map((kept) => ({ kept, isIts: fits(kept.pattern) }));
  const shelf = makeShelf();
  const underWay = new Map<string, Promise<Told>>();

  const carry: Ask = (request, sourceIp) => {
    for (const [name, value] of Object.entries(network.headers)) request.headers.set(name, value);
    return origin(request, sourceIp);
  };
  const fetchOnce = async (request: Request, sourceIp: string, kept: KeptPath, key: string): Promise<Told> => {
    const old = shelf.at(key);
    const tag = old && tagOf(old);
    if (tag !== undefined) request.headers.set("if-none-match", tag);
    const told = await toldBy(await carry(request, sourceIp), kept, now(), old);
    shelf.keep(key, told);
    return told;
  };
  const ask = async (asked: Request, sourceIp: string, kept: KeptPath): Promise<Response> => {
    const request = stripped(asked, kept);
    const has = asked.headers.get("if-none-match");
    const key = `${request.url} ${request.headers.get("accept-encoding")}`;
    const old = shelf.at(key);
    const waited = isFresh(old, now()) ? undefined : underWay.get(key);
    const answer = waited ? await waited.catch(() => undefined) : old;
    if (isFresh(answer, now()))
      return responseOf(answer, Math.floor((now() - answer.at) / second), { from: "Hit", has });
    const carried = fetchOnce(request, sourceIp, kept, key);
    underWay.set(key, carried);
    try {
      return responseOf(await carried, 0, { from: "Miss", has });
    } finally {
      if (underWay.get(key) === carried) underWay.delete(key);
    }
  };

  return (request, sourceIp) => {
    const { pathname } = new URL(request.url);
    const path = request.method === "GET" ? paths.find(({ isIts }) => isIts(pathname)) : undefined;
    return path ? ask(request, sourceIp, path.kept) : carry(request, sourceIp);
  };
};
