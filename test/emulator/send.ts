import { request } from "node:http";
import { deployment } from "./deployment.ts";

type Outgoing = { host: string; method: string; path: string; headers?: Record<string, string>; body?: string };

/** Asks the emulator under a name that no resolver knows: the header says it, which fetch would not let us do. */
export const send = ({ host, method, path, headers, body }: Outgoing): Promise<{ status: number; text: string }> =>
  new Promise((done, fail) => {
    const outgoing = request(
      new URL(path, deployment().emulator),
      { method, headers: { ...headers, host } },
      (incoming) => {
        let text = "";
        incoming.setEncoding("utf8");
        incoming.on("data", (chunk) => {
          text += chunk;
        });
        incoming.on("end", () => done({ status: incoming.statusCode ?? 0, text }));
      },
    );
    outgoing.once("error", fail);
    outgoing.end(body);
  });
