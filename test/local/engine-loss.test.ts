import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalCloud, startLocalCloud } from "../../infra/local/start-local-cloud.ts";

let cloud: LocalCloud;

beforeAll(async () => {
  const dataFolder = join(await mkdtemp(join(tmpdir(), "jumpa-")), "data");
  cloud = await startLocalCloud({
    port: 0,
    dataFolder,
    fromSources: true,
    pages: "none",
    video: false,
    keepsAnswers: false,
  });
}, 60_000);

afterAll(() => cloud?.close());

const kill = (pid: number | undefined): void => {
  try {
    if (pid !== undefined) process.kill(pid, "SIGKILL");
  } catch {
    // Its successor is not there yet.
  }
};

test("while the engine is killed again and again, calls are answered or told it is busy; then all is well", async () => {
  const statusOf = async (): Promise<number> =>
    (await fetch(`${cloud.url}/api/clinics/3604-cikande/slots?from=2026-11-25`)).status;
  expect(await statusOf()).toBe(200);
  const killing = setInterval(() => kill(cloud.engine.pid()), 20);
  const statuses = new Set<number>();
  for (const end = Date.now() + 4000; Date.now() < end; await wait(20)) statuses.add(await statusOf());
  clearInterval(killing);
  expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
  expect(statuses).toContain(503);
  await expect.poll(statusOf, { timeout: 15_000 }).toBe(200);
}, 40_000);
