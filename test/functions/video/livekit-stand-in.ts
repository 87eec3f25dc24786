import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { vi } from "vitest";

/** A place that answers as LiveKit's room service and as the keeper of its keys, as a test says. */
export type LivekitStandIn = {
  readonly key: string;
  readonly secret: string;
  /** What was asked of the room service. */
  readonly calls: [name: string, body: Record<string, unknown>][];
  /** The status of the room service; 0: it hangs up. */
  status: number;
  /** Whether the room service takes each question and says nothing. */
  isSilent: boolean;
  answer: unknown;
  /** The status of the keeper of the keys. */
  keysStatus: number;
  stop(): void;
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = "";
  for await (const part of request) text += String(part);
  return text;
};

/** Starts the stand-in, and turns this process's functions to it. */
export const startLivekitStandIn = async (): Promise<LivekitStandIn> => {
  const [key, secret] = ["key", "s".repeat(40)];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    if (!request.url?.startsWith("/twirp/")) {
      const keys = JSON.stringify({ SecretString: JSON.stringify({ key, secret }) });
      return response.writeHead(standIn.keysStatus, { "content-type": "application/x-amz-json-1.1" }).end(keys);
    }
    standIn.calls.push([request.url.split("/").at(-1) ?? "", JSON.parse(body) as Record<string, unknown>]);
    if (standIn.isSilent) return;
    if (standIn.status === 0) return request.socket.destroy();
    response.writeHead(standIn.status, { "content-type": "application/json" }).end(JSON.stringify(standIn.answer));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environment = {
    AWS_REGION: "ap-southeast-3",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_SECRETS_MANAGER: url,
    LIVEKIT_SECRET_ARN: "livekit",
    LIVEKIT_URL: "wss://video.example",
    LIVEKIT_API_URL: url,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const standIn: LivekitStandIn = {
    key,
    secret,
    calls: [],
    status: 200,
    isSilent: false,
    answer: {},
    keysStatus: 200,
    stop: () => {
      vi.unstubAllEnvs();
      server.closeAllConnections();
      server.close();
    },
  };
  return standIn;
};
