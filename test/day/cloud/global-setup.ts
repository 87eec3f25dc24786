import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { inReverse } from "../../../infra/local/machine/in-reverse.ts";
import { type LocalCloud, startLocalCloud } from "../../../infra/local/start-local-cloud.ts";
import { addDays } from "../../../shared/time/local-date.ts";
import { instantAt, localDate } from "../../../shared/time/zone.ts";
import { startQuietVideo } from "../../fixtures/start-quiet-video.ts";
import { shiftDates } from "../clock/shift-dates.mjs";

/** What the played day knows of its cloud, besides where the product is. */
export type DayCloud = {
  /** Where the clock of the cloud is moved, and told that a minute has passed. */
  clockUrl: string;
  /** How far that clock was ahead as the cloud was ready. */
  ahead: number;
  video: { key: string; secret: string };
};

declare module "vitest" {
  export interface ProvidedContext {
    dayCloud: DayCloud;
  }
}

/** When the day is that is played, in minutes of it: before anybody comes. */
const dawn = 5 * 60;

/** Tomorrow, so that a room's key, which the machine's own clock looks at too, is not over by then. */
const untilDawn = (): number => {
  const now = Date.now();
  return instantAt(addDays(localDate(now, "WIB"), 1), dawn, "WIB") - now;
};

/** Moves the cloud's clock ahead where it is asked to, or does what a minute brings. */
const startClockDoor = async ({ assembly, invoke }: LocalCloud) => {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/ahead") shiftDates(Number(searchParams.get("ms")));
    else
      for (const { functionName } of assembly.schedules)
        await invoke(functionName, { time: new Date().toISOString() }).catch(() => undefined);
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async (): Promise<void> => void server.close(),
  };
};

/** Runs the product as `npm start` does, on data and a clock of its own, and with a video server without video. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const closers = inReverse();
  const folder = await mkdtemp(join(tmpdir(), "jumpa-day-"));
  closers.add(() => rm(folder, { recursive: true, force: true }));
  try {
    const ahead = untilDawn();
    shiftDates(ahead);
    const video = await startQuietVideo();
    closers.add(async () => void video.close());
    const { url, key, secret } = video;
    Object.assign(process.env, { LIVEKIT_URL: url, LIVEKIT_API_KEY: key, LIVEKIT_API_SECRET: secret });
    const cloud = await startLocalCloud({ port: 0, dataFolder: join(folder, "data"), log: () => {} });
    closers.add(cloud.close);
    await cloud.video?.ready;
    const door = await startClockDoor(cloud);
    closers.add(door.close);
    provide("dayCloud", { clockUrl: door.url, ahead, video: { key, secret } });
    const { region } = cloud.assembly.place;
    const table = { engineUrl: cloud.engine.url, tableName: cloud.assembly.output("TableName"), region };
    provide("product", { ...table, url: cloud.url, feast: "", noVideo: undefined });
  } catch (error) {
    await closers.close();
    throw error;
  }
  return closers.close;
};
