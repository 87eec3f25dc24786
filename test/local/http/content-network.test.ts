import { expect, test } from "vitest";
import { createContentNetwork } from "../../../infra/local/http/content-network.ts";
import type { ContentNetwork } from "../../../infra/local/template/content-network.ts";

const start = Date.UTC(2026, 10, 23, 2, 0, 0);
const network: ContentNetwork = {
  headers: { "x-through": "secret" },
  kept: [{ pattern: "/api/clinics/*/slots", query: ["from"], mostSeconds: 15 }],
};
const kept = { "cache-control": "public, max-age=0, s-maxage=30" };

type Answer = (asked: number) => Response | Promise<Response>;

/** A network before an origin that answers `answer`, with what the origin heard. */
const before = (answer: Answer = (asked) => new Response(`answer ${asked}`, { headers: kept })) => {
  const heard: { path: string; headers: Record<string, string> }[] = [];
  const clock = { now: start };
  const carry = createContentNetwork({
    network,
    now: () => clock.now,
    origin: async (request) => {
      const { pathname, search } = new URL(request.url);
      heard.push({ path: `${request.method} ${pathname}${search}`, headers: Object.fromEntries(request.headers) });
      return answer(heard.length);
    },
  });
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await carry(new Request(`http://localhost${path}`, init), "127.0.0.1");
    const [cache, age, date] = ["x-cache", "age", "date"].map((name) => response.headers.get(name));
    return { status: response.status, body: await response.text(), cache, age, date };
  };
  return { ask, heard, clock };
};
const path = "/api/clinics/cikande/slots?from=2026-11-23";

test("an answer is given to all who ask, with its age, until its seconds are over by the word of the path", async () => {
  const { ask, heard, clock } = before();
  const date = new Date(start).toUTCString();
  expect(await ask(path)).toEqual({ status: 200, body: "answer 1", cache: "Miss from cloudfront", age: null, date });
  clock.now += 14_900;
  expect(await ask(path)).toEqual({ status: 200, body: "answer 1", cache: "Hit from cloudfront", age: "14", date });
  clock.now += 100;
  expect(await ask(path)).toMatchObject({ body: "answer 2", cache: "Miss from cloudfront", age: null });
  expect(heard).toHaveLength(2);
});

test("of two hundred who ask for the same at once, one is carried to the API, again when what was kept is over", async () => {
  const { ask, heard, clock } = before(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return new Response("once", { headers: kept });
  });
  for (const carried of [1, 2]) {
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask(path)));
    expect(heard).toHaveLength(carried);
    expect(new Set(answers.map(({ body }) => body))).toEqual(new Set(["once"]));
    clock.now += 15_000;
  }
});

test.each([
  ["a refusal", () => new Response("no", { status: 404, headers: { "cache-control": "no-store" } })],
  ["a fault that says it may be kept", () => new Response("broken", { status: 500, headers: kept })],
  ["an answer that says nothing of it", () => new Response("yes")],
])("%s is kept for nobody: each who asks at once is carried", async (_, answer) => {
  const { ask, heard } = before(answer);
  await Promise.all(Array.from({ length: 5 }, () => ask(path)));
  await ask(path);
  expect(heard).toHaveLength(6);
});

test("an API that breaks off for one who asks is asked again for the next", async () => {
  const { ask, heard } = before((asked) => {
    if (asked === 1) throw new Error("gone");
    return new Response("there", { headers: kept });
  });
  const [first, second] = await Promise.allSettled([ask(path), ask(path)]);
  expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
  expect(heard).toHaveLength(2);
});

const named = (asked: number) =>
  new Response(`answer ${asked}`, { headers: { ...kept, etag: `W/"${asked}"`, "content-encoding": "br" } });
const with304 = (asked: number) =>
  asked === 2 ? new Response(null, { status: 304, headers: { ...kept, etag: 'W/"1"' } }) : named(asked);

test.each(['W/"1"', '"1"', '"0", W/"1"'])(
  "an answer that has a name is not sent again to who has it (%s), but how old it is",
  async (has) => {
    const { ask, clock } = before(named);
    const date = new Date(start).toUTCString();
    const headers = { "if-none-match": has };
    expect(await ask(path, { headers })).toEqual({
      status: 304,
      body: "",
      cache: "Miss from cloudfront",
      age: null,
      date,
    });
    clock.now += 1_000;
    expect(await ask(path, { headers })).toEqual({
      status: 304,
      body: "",
      cache: "Hit from cloudfront",
      age: "1",
      date,
    });
    expect(await ask(path, { headers: { "if-none-match": '"2"' } })).toMatchObject({ status: 200, body: "answer 1" });
    expect(await ask(path)).toMatchObject({ status: 200, body: "answer 1" });
  },
);

test("an answer that has a name is asked for by it once its seconds are over, and is kept on where the API says that it is the same", async () => {
  const { ask, heard, clock } = before(with304);
  await ask(path);
  clock.now += 15_000;
  const date = new Date(clock.now).toUTCString();
  expect(await ask(path)).toEqual({ status: 200, body: "answer 1", cache: "Miss from cloudfront", age: null, date });
  clock.now += 14_000;
  expect(await ask(path)).toMatchObject({ status: 200, body: "answer 1", cache: "Hit from cloudfront", age: "14" });
  clock.now += 1_000;
  expect(await ask(path)).toMatchObject({ status: 200, body: "answer 3" });
  expect(heard.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, 'W/"1"', 'W/"1"']);
});

test("another day, another clinic and another compression are answers of their own; anything else is the same", async () => {
  const { ask, heard } = before();
  await ask(path, { headers: { "accept-encoding": "gzip, br" } });
  await ask(path, {
    headers: { "accept-encoding": "br;q=1, gzip, deflate", cookie: "a=1", authorization: "Bearer x" },
  });
  await ask(`${path}&mine=1`, { headers: { "accept-encoding": "gzip, br", "accept-language": "en" } });
  expect(heard).toHaveLength(1);
  await ask(path);
  await ask(path.replace("23", "24"));
  await ask(path.replace("cikande", "anyar"));
  expect(heard).toHaveLength(4);
});

test("the API hears of a kept path the parameters and headers the network hands on, and no others", async () => {
  const { ask, heard } = before();
  const headers = { "accept-encoding": "gzip", "accept-language": "en", cookie: "a=1", authorization: "Bearer x" };
  await ask(`${path}&mine=1`, { headers });
  expect(heard).toEqual([
    {
      path: `GET ${path}`,
      headers: { "accept-encoding": "gzip", "accept-language": "en", "x-through": "secret" },
    },
  ]);
});

test("everything else passes each time and whole, under the network's own header even where somebody sends one", async () => {
  const { ask, heard } = before();
  for (let times = 0; times < 2; times += 1)
    await ask("/api/people/household?a=1", { headers: { authorization: "Bearer x", "x-through": "guessed" } });
  await ask(path, { method: "POST", body: "{}" });
  expect(heard).toMatchObject([
    { path: "GET /api/people/household?a=1", headers: { authorization: "Bearer x", "x-through": "secret" } },
    { path: "GET /api/people/household?a=1" },
    { path: `POST ${path}` },
  ]);
});

test("what is kept has an end: the oldest goes first", async () => {
  const { ask, heard } = before();
  const many = 2_001;
  for (let clinic = 0; clinic < many; clinic += 1) await ask(`/api/clinics/${clinic}/slots`);
  await ask(`/api/clinics/${many - 1}/slots`);
  expect(heard).toHaveLength(many);
  await ask("/api/clinics/0/slots");
  expect(heard).toHaveLength(many + 1);
});
