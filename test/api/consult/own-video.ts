import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { vi } from "vitest";
import { followRoomLive } from "../../../functions/consult/follow-room.ts";
import { livekitWebhook } from "../../../functions/events/livekit-webhook.ts";
import { receiveWebhook } from "../../../functions/video/receive-webhook.ts";
import { startLivekit } from "../../../infra/local/livekit/start-livekit.ts";
import { type LivekitStandIn, startLivekitStandIn } from "../../functions/video/livekit-stand-in.ts";

/** A LiveKit server of one test's own, which reports to our webhook in this process. */
export type OwnVideo = {
  url: string;
  apiUrl: string;
  /** What our webhook answered so far, by the kind of report. */
  answered: { event: string; status: number | undefined }[];
  /** kill -9; back when the next one answers. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

const startReceiver = async (answered: OwnVideo["answered"]) => {
  const webhook = livekitWebhook({ receiveWebhook, followRoom: followRoomLive });
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += String(part);
    const { authorization } = request.headers;
    const { statusCode } = await webhook({ headers: { authorization }, body, routeKey: "POST /webhook" } as never);
    answered.push({ event: String((JSON.parse(body) as { event?: unknown }).event), status: statusCode });
    response.writeHead(statusCode ?? 500).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`, server };
};

const untilAnother = async (apiUrl: string): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    await wait(200);
    if (
      await fetch(apiUrl).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
  }
  throw new Error("the video server did not come back");
};

/** Starts a server, and turns this process's functions to it. */
export const startOwnVideo = async (dataFolder: string): Promise<OwnVideo> => {
  const keys: LivekitStandIn = await startLivekitStandIn();
  await writeFile(join(dataFolder, "livekit-key.json"), JSON.stringify({ key: keys.key, secret: keys.secret }));
  const answered: OwnVideo["answered"] = [];
  const receiver = await startReceiver(answered);
  const { LIVEKIT_URL: _, ...env } = process.env;
  const livekit = await startLivekit({ dataFolder, webhookUrl: receiver.url, env, log: () => {} });
  vi.stubEnv("LIVEKIT_URL", livekit.url);
  vi.stubEnv("LIVEKIT_API_URL", livekit.apiUrl);
  return {
    url: livekit.url,
    apiUrl: livekit.apiUrl,
    answered,
    kill: async () => {
      process.kill(livekit.pid() ?? 0, "SIGKILL");
      await untilAnother(livekit.apiUrl);
    },
    close: async () => {
      await livekit.close();
      receiver.server.closeAllConnections();
      receiver.server.close();
      keys.stop();
    },
  };
};
