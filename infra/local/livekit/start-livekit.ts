import { createSocket } from "node:dgram";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { freePort, keptPort } from "../machine/port.ts";
import { findLivekit } from "./find-livekit.ts";
import { livekitConfig } from "./livekit-config.ts";
import { openLivekitKey } from "./livekit-key.ts";
import { runLivekit } from "./run-livekit.ts";

export type LivekitOptions = {
  /** Where the key and the server's log are kept. */
  readonly dataFolder: string;
  /** Where it reports who joined and left. */
  readonly webhookUrl: string;
  /** The address phones on the same Wi-Fi reach this machine at. @default 127.0.0.1 */
  readonly host?: string;
  /** @default process.env */
  readonly env?: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
};

/** A LiveKit server that answers. */
export type Livekit = {
  /** What browsers connect to. */
  readonly url: string;
  /** What functions call. */
  readonly apiUrl: string;
  readonly key: string;
  readonly secret: string;
  /** Undefined when somebody else runs it. */
  pid(): number | undefined;
  close(): Promise<void>;
};

const freeUdpPort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createSocket("udp4").once("error", fail);
    probe.bind(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

const ownAddress = (): string | undefined =>
  Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === "IPv4" && !address.internal)?.address;

/** Media needs one address to go to: all of them (`0.0.0.0`) stands for this machine's own on the network. */
const nodeIpOf = (host: string): string => {
  if (host === "localhost") return "127.0.0.1";
  return host === "0.0.0.0" ? (ownAddress() ?? "127.0.0.1") : host;
};

/** Starts LiveKit, or finds the one that is given; rejects with a plain reason where there is none to be had. */
export const startLivekit = async (options: LivekitOptions): Promise<Livekit> => {
  const { dataFolder, webhookUrl, host = "127.0.0.1", env = process.env, log } = options;
  const found = await findLivekit({ env, log });
  if (found.kind === "given") return { ...found, pid: () => undefined, close: async () => {} };
  const { key, secret } = await openLivekitKey(join(dataFolder, "livekit-key.json"));
  const [http, tcp, udp] = await Promise.all([
    keptPort(join(dataFolder, "livekit-port.json")),
    freePort(),
    freeUdpPort(),
  ]);
  const nodeIp = nodeIpOf(host);
  const config = livekitConfig({ ports: { http, tcp, udp }, nodeIp, key, secret, webhookUrl });
  const logFile = join(dataFolder, "livekit.log");
  const server = await runLivekit({ program: found.path, config, logFile, log });
  return { url: `ws://${nodeIp}:${http}`, apiUrl: `http://127.0.0.1:${http}`, key, secret, ...server };
};
