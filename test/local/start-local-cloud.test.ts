import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from "../../infra/local/start-local-cloud.ts";

const said: string[] = [];
let options: LocalCloudOptions;
let cloud: LocalCloud;

beforeAll(async () => {
  const dataFolder = join(await mkdtemp(join(tmpdir(), "jumpa-")), "data");
  const log = (line: string): void => void said.push(line);
  const without = { pages: "none", video: false, keepsAnswers: false } as const;
  options = { port: 0, dataFolder, fromSources: true, ...without, readyVisit: true, log };
  cloud = await startLocalCloud(options);
}, 60_000);

afterAll(() => cloud?.close());

const get = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${cloud.url}${path}`, init);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

test("the demonstration is there: a district with its 31 puskesmas", async () => {
  const { status, body } = await get("/api/districts/3604/clinics");
  expect({ status, clinics: (body.clinics as unknown[]).length }).toEqual({ status: 200, clinics: 31 });
});

test("the stream has brought the district's next free slots up to date", async () => {
  const next = () => get("/api/districts/3604/next-slots?service=umum");
  await expect
    .poll(async () => ((await next()).body.clinics as unknown[] | undefined)?.length, { timeout: 30_000 })
    .toBe(31);
}, 40_000);

test("a visit is booked for whoever tries a call, and the line that says so names its people, its door and its hour", async () => {
  const line = () => said.find((one) => one.includes("Try a call"));
  await expect
    .poll(line, { timeout: 30_000 })
    .toMatch(/0812-0000-0004 .*ratu\.anyar .*room opens (now|at \d\d:\d\d WIB)/s);
}, 40_000);

test("a stranger gets a 401 at exactly the routes that the template guards", async () => {
  const refusals = cloud.assembly.api.routes.map(async ({ method, path }) => {
    const response = await fetch(`${cloud.url}${path.replaceAll(/[{}]/g, "")}`, { method });
    // The webhook's own 401 is no refusal of the authorizer.
    return (await response.text()) === '{"message":"Unauthorized"}' ? `${response.status} ${path}` : undefined;
  });
  const guarded = cloud.assembly.api.routes.filter(({ authorizer }) => authorizer).map(({ path }) => `401 ${path}`);
  expect(guarded.length).toBeGreaterThan(5);
  expect((await Promise.all(refusals)).filter(Boolean)).toEqual(guarded);
});

test("the web app is told where to sign in, by the template's own client ids", async () => {
  const { body } = await get("/config.json");
  const clients = cloud.assembly.pools.flatMap((pool) => pool.clients.map(({ id }) => id));
  expect(body).toMatchObject({ region: "ap-southeast-3", cognitoEndpoint: "/cognito" });
  expect(clients).toEqual(expect.arrayContaining([body.peopleClientId, body.staffClientId]));
});

test("data that is in use is a plain reason; once let go it is as it was", async () => {
  await expect(startLocalCloud(options)).rejects.toThrow(/is in use by process \d+/);
  await cloud.close();
  cloud = await startLocalCloud(options);
  expect(await get("/api/districts/3604/clinics")).toMatchObject({ status: 200 });
}, 30_000);

test("a port in use is a plain reason that names another", async () => {
  const port = Number(new URL(cloud.url).port);
  await expect(startLocalCloud({ ...options, port, dataFolder: `${options.dataFolder}-2` })).rejects.toThrow(
    `Port ${port} is in use`,
  );
});
