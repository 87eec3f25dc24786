import { fork } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { EngineName } from "../../../infra/local/engine/engine-kinds.ts";
import { engineUnderTest } from "../../harness/engine-under-test.ts";
import type { CloudFacts } from "./cloud-process.ts";

/** A local cloud in a process of its own, so that it can be killed like one. */
export type Cloud = CloudFacts & {
  /** kill -9. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

export type CloudSetting = {
  /** Where its data and its log (`cloud.log`) are kept. */
  folder: string;
  /** @default any free one */
  port?: number;
  /** What keeps the data. @default the engine under test */
  engine?: EngineName;
  /** The LiveKit server it is to use. @default none */
  livekit?: { url: string; key: string; secret: string } | undefined;
  /** Whether its network keeps answers; without it each is as of now. @default true */
  keepsAnswers?: boolean;
};

const program = fileURLToPath(new URL("./cloud-process.ts", import.meta.url));

/** Where everything that a cloud and its functions say ends up. */
export const logFileOf = (folder: string): string => join(folder, "cloud.log");

/** Starts a cloud on the data in `folder`; ready when it returns. */
export const startCloud = async ({
  folder,
  port = 0,
  livekit,
  keepsAnswers = true,
  engine = engineUnderTest(),
}: CloudSetting): Promise<Cloud> => {
  const output = openSync(logFileOf(folder), "a");
  const video = livekit && {
    LIVEKIT_URL: livekit.url,
    LIVEKIT_API_KEY: livekit.key,
    LIVEKIT_API_SECRET: livekit.secret,
  };
  const answers = keepsAnswers ? "" : "of now";
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const child = fork(program, [String(port), join(folder, "data"), video ? "video" : "", answers], {
    stdio: ["ignore", output, output, "ipc"],
    execArgv: [],
    env: { PATH, HOME, NODE_COMPILE_CACHE, JUMPA_ENGINE: engine, ...video },
  });
  const exited = once(child, "exit");
  const ready = once(child, "message");
  const facts = await Promise.race([ready, exited.then(() => undefined)]);
  if (!facts) throw new Error(`The local cloud did not start: ${readFileSync(logFileOf(folder), "utf8")}`);
  const end = async (how: () => void): Promise<void> => {
    how();
    await exited;
  };
  return {
    ...(facts[0] as CloudFacts),
    kill: () => end(() => child.kill("SIGKILL")),
    close: () => end(() => child.disconnect()),
  };
};
