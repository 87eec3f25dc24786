import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the consult area needs of the outside: the keys of a video server, and that server's answers. */
export type VideoStandIn = { url: string; close(): void };

const secret = JSON.stringify({ SecretString: JSON.stringify({ key: "key", secret: "s".repeat(40) }) });

const say = (response: ServerResponse, status: number, body: string, type = "application/json"): void => {
  response.writeHead(status, { "content-type": type }).end(body);
};

const bothThere = JSON.stringify({
  participants: ["patient", "doctor"].map((identity) => ({ identity, state: "ACTIVE" })),
});

/**
 * In every room it knows, both are there. On a bad day every seventh call of the room service fails, every eleventh gets no
 * answer, and of the others every second is told that there is no such room.
 */
export const startVideoStandIn = async (day: "good" | "bad"): Promise<VideoStandIn> => {
  let calls = 0;
  const server = createServer((request, response) => {
    request.resume();
    if (!request.url?.startsWith("/twirp/")) return say(response, 200, secret, "application/x-amz-json-1.1");
    const found = request.url.endsWith("/ListParticipants") ? bothThere : "{}";
    if (day === "good") return say(response, 200, found);
    calls += 1;
    if (calls % 11 === 0) return request.socket.destroy();
    if (calls % 7 === 0) return say(response, 503, '{"code":"unavailable","msg":"busy"}');
    return calls % 2 === 0 ? say(response, 404, '{"code":"not_found","msg":"gone"}') : say(response, 200, found);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
