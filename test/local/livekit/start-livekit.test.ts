import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { RoomServiceClient, WebhookReceiver } from "livekit-server-sdk";
import { afterAll, expect, type TestContext, test } from "vitest";
import { livekitAtHand } from "../../../infra/local/livekit/find-livekit.ts";
import { startLivekit } from "../../../infra/local/livekit/start-livekit.ts";

const log = (): void => {};
const env = { ...process.env, LIVEKIT_URL: "" };
const needsServer = (context: TestContext): void => {
  const missing = livekitAtHand(env) === undefined;
  context.skip(missing, "no LiveKit server is here yet: npm test builds one before its end-to-end tests");
};

const alive = (pid: number | undefined): boolean => {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
};

const reports: { body: string; signature: string }[] = [];
const listener = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  reports.push({ body, signature: request.headers.authorization ?? "" });
  response.end();
}).listen(0, "127.0.0.1");
await once(listener, "listening");
const webhookUrl = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/hook`;
afterAll(() => listener.close());

const until = async (holds: () => boolean): Promise<boolean> => {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await wait(50);
  return holds();
};

test("it starts, opens a room, reports it under its signature, and ends without a trace", async (context) => {
  needsServer(context);
  const dataFolder = await mkdtemp(join(tmpdir(), "livekit-"));
  const livekit = await startLivekit({ dataFolder, webhookUrl, env, log });
  const rooms = new RoomServiceClient(livekit.apiUrl, livekit.key, livekit.secret);
  await rooms.createRoom({ name: "room-1" });
  expect((await rooms.listRooms()).map(({ name, maxParticipants }) => [name, maxParticipants])).toEqual([
    ["room-1", 6],
  ]);

  expect(await until(() => reports.length > 0)).toBe(true);
  const { body = "", signature = "" } = reports[0] ?? {};
  const event = await new WebhookReceiver(livekit.key, livekit.secret).receive(body, signature);
  expect([event.event, event.room?.name]).toEqual(["room_started", "room-1"]);

  const stranger = new RoomServiceClient(livekit.apiUrl, livekit.key, "x".repeat(48));
  await expect(stranger.listRooms()).rejects.toThrow();

  const pid = livekit.pid();
  expect(alive(pid)).toBe(true);
  await livekit.close();
  expect(alive(pid)).toBe(false);
});

test("when it falls over it is started again, at the same address with the same key", async (context) => {
  needsServer(context);
  const dataFolder = await mkdtemp(join(tmpdir(), "livekit-"));
  const lines: string[] = [];
  const livekit = await startLivekit({ dataFolder, webhookUrl, env, log: (line) => lines.push(line) });
  const first = livekit.pid();
  process.kill(first ?? 0, "SIGKILL");
  const rooms = new RoomServiceClient(livekit.apiUrl, livekit.key, livekit.secret);
  expect(await until(() => livekit.pid() !== first)).toBe(true);
  let answer: unknown;
  for (let tries = 0; tries < 100 && !Array.isArray(answer); tries += 1) {
    answer = await rooms.listRooms().catch(() => wait(50));
  }
  expect(answer).toEqual([]);
  expect(lines).toHaveLength(1);
  await livekit.close();
  expect(alive(livekit.pid())).toBe(false);
});

test("kill -9 of the process that started it leaves no orphan", async (context) => {
  needsServer(context);
  const dataFolder = await mkdtemp(join(tmpdir(), "livekit-"));
  const start = new URL("../../../infra/local/livekit/start-livekit.ts", import.meta.url);
  const program = `
    const { startLivekit } = await import(${JSON.stringify(start.href)});
    const options = { dataFolder: ${JSON.stringify(dataFolder)}, webhookUrl: "http://127.0.0.1:9/", log: () => {} };
    console.log((await startLivekit(options)).pid());
    setInterval(() => {}, 60_000);`;
  const parent = spawn(process.execPath, ["--input-type=module", "--eval", program], { env });
  const [said] = await once(parent.stdout, "data");
  const pid = Number(String(said));
  expect(alive(pid)).toBe(true);
  parent.kill("SIGKILL");
  expect(await until(() => !alive(pid))).toBe(true);
});
