import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeRoom, openRoom } from "../../../functions/video/room-service.ts";
import { outcomeOf } from "../booking/use-cases.ts";

const id = "k4m7q2x9ta-K7M4QX";
const keys = JSON.stringify({ SecretString: JSON.stringify({ key: "key", secret: "s".repeat(40) }) });
let status = 200;
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (!request.url?.startsWith("/twirp/")) return response.end(keys);
    if (status === 0) return request.socket.destroy();
    response.writeHead(status, { "content-type": "application/json" }).end("{}");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv("AWS_REGION", "ap-southeast-3");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
  vi.stubEnv("AWS_ENDPOINT_URL_SECRETS_MANAGER", url);
  vi.stubEnv("LIVEKIT_SECRET_ARN", "livekit");
  vi.stubEnv("LIVEKIT_URL", "wss://video.example");
  vi.stubEnv("LIVEKIT_API_URL", url);
});

afterAll(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

test.each([
  ["does as asked", 200, "accepted"],
  ["knows nobody there any more", 404, "accepted"],
  ["is busy", 503, "video.unavailable"],
  ["can't be reached", 0, "video.unavailable"],
])("a video server that %s (%d): %s", async (_, answer, outcome) => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  status = answer;
  expect([await outcomeOf(openRoom(id)), await outcomeOf(closeRoom(id))]).toEqual([outcome, outcome]);
});
