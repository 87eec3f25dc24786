import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Exchange, releasedPhone, releases } from "../../fixtures/release.ts";
import { type Answer, send } from "../client/call-api.ts";
import { signInByPhone, signInStaff } from "../client/sign-in.ts";
import { type Cloud, startCloud } from "../cloud/start-cloud.ts";

const staff = { registrar: "loket.cikande", doctor: "rahmawati.cikande", scheduler: "jadwal.cikande" } as const;

/** Starts the present code on a copy of what a release left on a disk. */
const startOn = (release: string): Promise<Cloud> => {
  const folder = mkdtempSync(join(tmpdir(), "jumpa-released-"));
  const data = join(folder, "data");
  mkdirSync(data);
  writeFileSync(join(data, "about-this-folder.txt"), "The data of Jumpa on this machine.\n");
  writeFileSync(join(data, "table.db"), gunzipSync(readFileSync(join(release, "table.db.gz"))));
  copyFileSync(join(release, "users.json"), join(data, "users.json"));
  folders.push(folder);
  return startCloud({ folder, engine: "embedded" });
};
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What a request without the right to be answered, or that nobody understands, gets: a phone could not go on. */
const helpless = [
  "request.invalid",
  "request.unknown-route",
  "request.unauthenticated",
  "request.forbidden",
  "record.unreadable",
];

const isHelpless = ({ status, body }: Answer): boolean =>
  status >= 300 && (body.code === undefined || helpless.includes(body.code));

/** What neither the clock nor the desk changes of a visit after it was asked for. */
const lasting = ({ answer }: Exchange): Record<string, unknown> => {
  const { state: _, mode: __, ...rest } = answer;
  return rest;
};

describe.each(releases())("the data of release $name under the present code", ({ folder, exchanges }) => {
  let cloud: Cloud;
  const tokens = new Map<Exchange["by"], string>();

  beforeAll(async () => {
    cloud = await startOn(folder);
    tokens.set("patient", (await signInByPhone(cloud.url, releasedPhone)).id);
    for (const [role, user] of Object.entries(staff) as [keyof typeof staff, string][])
      tokens.set(role, (await signInStaff(cloud.url, user)).id);
  });
  afterAll(() => cloud?.close());

  const again = ({ by, method, path, key, body }: Exchange): Promise<Answer> => {
    const token = tokens.get(by);
    const headers = {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(key !== undefined && { "idempotency-key": key }),
      ...(body !== undefined && { "content-type": "application/json" }),
    };
    return send(`${cloud.url}${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  };
  const asked = (method: string, path: RegExp): Exchange[] => {
    const found = exchanges.filter((exchange) => exchange.method === method && path.test(exchange.path));
    expect(found.length).toBeGreaterThan(0);
    return found;
  };

  test("everything its client asked is still understood, and whatever helped then says why where it helps no more", async () => {
    const answers: [asked: string, Answer][] = [];
    for (const exchange of exchanges) answers.push([`${exchange.method} ${exchange.path}`, await again(exchange)]);
    expect(answers.filter(([, answer]) => isHelpless(answer))).toEqual([]);
  });

  test("a household and its people are as they were written", async () => {
    for (const exchange of asked("GET", /\/household$/)) expect((await again(exchange)).body).toEqual(exchange.answer);
  });

  test("each visit is there with all that was said of it, and a completed one stays completed", async () => {
    for (const exchange of asked("GET", /people\/visits\/[\w-]{17}$/)) {
      const { status, body } = await again(exchange);
      expect([status, body]).toEqual([200, expect.objectContaining(lasting(exchange))]);
    }
    const [completed] = asked("GET", /\/visits\/past$/);
    const told = (visits: unknown) =>
      (visits as { state: { status: string } }[]).filter(({ state }) => state.status === "completed");
    const now = await again(completed ?? expect.fail());
    expect(told(now.body.visits)).toEqual(told(completed?.answer.visits));
    expect(told(now.body.visits)).toHaveLength(1);
  });

  test("what was booked or added under a key gets the very answer it got then", async () => {
    for (const exchange of [...asked("POST", /\/(appointments|walk-ins)$/), ...asked("POST", /\/members$/)]) {
      const { status, body } = await again(exchange);
      expect([status, body]).toEqual([exchange.status, exchange.answer]);
    }
  });
});
