import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { appNames, apps } from "../../shared/api/apps.ts";
import { builtFiles, textOf } from "./built-files.ts";

type Deployed = { text: string; headers: Record<string, string> };
type Opened = { respondWith: (answer: Promise<Response>) => void; waitUntil: (work: Promise<unknown>) => void };

const rules = (video: string): Record<string, string> => ({
  "content-security-policy": `default-src 'self'; connect-src 'self' ${video}`,
  "permissions-policy": "camera=(self)",
});

/** A phone that keeps a built app, and the network it is opened in: each opening answers the page it shows, and what it asked. */
const phone = (base: string, worker: string, first: Deployed) => {
  let deployed: Deployed | undefined = first;
  const page = ({ text, headers }: Deployed, method = "GET"): Response =>
    new Response(method === "HEAD" ? null : text, { headers });
  const kept = new Map<string, Response>([[base, page(first)]]);
  const asked: string[] = [];
  const ask = async (path: string, { method = "GET" }: RequestInit = {}): Promise<Response> => {
    asked.push(`${method} ${path}`);
    if (!deployed) throw new TypeError("Failed to fetch");
    return page(deployed, method);
  };
  const cache = {
    match: async (path: string) => kept.get(path)?.clone(),
    put: async (path: string, answer: Response) => void kept.set(path, answer),
  };
  const listeners = new Map<string, (event: Opened & { request: object }) => void>();
  const self = {
    location: { origin: "https://jumpa.example" },
    caches: { open: async () => cache },
    addEventListener: listeners.set.bind(listeners),
  };
  runInNewContext(worker, { self, fetch: ask, URL, Error, Promise });
  const open = async (): Promise<[text: string, policy: string | null, asked: string[]]> => {
    asked.length = 0;
    const work: Promise<unknown>[] = [];
    let answer = Promise.reject<Response>(new Error("Not answered"));
    answer.catch(() => undefined);
    const request = { method: "GET", url: `https://jumpa.example${base}`, mode: "navigate" };
    listeners.get("fetch")?.({
      request,
      respondWith: (given) => (answer = given),
      waitUntil: (given) => work.push(given),
    });
    const shown = await answer;
    await Promise.all(work);
    return [await shown.text(), shown.headers.get("content-security-policy"), [...asked]];
  };
  return { open, deploy: (next: Deployed | undefined) => (deployed = next) };
};

const keeper = async (app: (typeof appNames)[number]) => {
  const files = await builtFiles(app);
  const [worker = "", text = ""] = ["service-worker.js", "index.html"].map((name) => {
    const file = files.get(name);
    return file && textOf(file);
  });
  const deployed = (video: string, etag = '"one"', page = text): Deployed => ({
    text: page,
    headers: { etag, ...rules(video) },
  });
  const policy = (video: string): string | undefined => rules(video)["content-security-policy"];
  return { text, deployed, policy, phone: phone(apps[app], worker, deployed("wss://one.example")) };
};

test.each(appNames)(
  "a phone that keeps %s opens it at once, and heeds another video server from the next opening on",
  async (app) => {
    const { text, deployed, policy, phone } = await keeper(app);
    const base = apps[app];
    expect(await phone.open()).toEqual([text, policy("wss://one.example"), [`HEAD ${base}`]]);
    phone.deploy(deployed("wss://two.example"));
    expect(await phone.open()).toEqual([text, policy("wss://one.example"), [`HEAD ${base}`, `GET ${base}`]]);
    expect(await phone.open()).toEqual([text, policy("wss://two.example"), [`HEAD ${base}`]]);
  },
  60_000,
);

test("so does another district, which stands in the page's text; a tag that only says how it was packed is no other page", async () => {
  const { text, deployed, phone } = await keeper("patient");
  const other = text.replace("__DISTRICT__", "3673");
  expect(other).not.toBe(text);
  phone.deploy(deployed("wss://one.example", '"two"', other));
  expect((await phone.open())[0]).toBe(text);
  phone.deploy(deployed("wss://one.example", 'W/"two"', other));
  expect([(await phone.open())[0], (await phone.open())[2]]).toEqual([other, ["HEAD /"]]);
}, 60_000);

test("without a network, and in the middle of a deployment, the page that is kept stays", async () => {
  const { text, deployed, policy, phone } = await keeper("patient");
  const kept = [text, policy("wss://one.example")];
  phone.deploy(undefined);
  expect((await phone.open()).slice(0, 2)).toEqual(kept);
  phone.deploy(deployed("wss://two.example", '"next"', text.replace(/main-[^."]+/, "main-TOMORROW")));
  expect((await phone.open()).slice(0, 2)).toEqual(kept);
  expect((await phone.open()).slice(0, 2)).toEqual(kept);
}, 60_000);
