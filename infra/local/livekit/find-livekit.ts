import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { PlainReason } from "../machine/plain-reason.ts";
import { buildLivekit, builtLivekit } from "./build-livekit.ts";
import { livekitVersion } from "./livekit-version.ts";

/** Where video comes from: a server somebody runs, or a program to run here. */
export type FoundLivekit =
  | { kind: "given"; url: string; apiUrl: string; key: string; secret: string }
  | { kind: "program"; path: string };

type Search = {
  /** @default process.env */
  readonly env?: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
};

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name: string, env: NodeJS.ProcessEnv): string | undefined =>
  (env.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isProgram);

const given = ({
  LIVEKIT_URL: url = "",
  LIVEKIT_API_KEY: key,
  LIVEKIT_API_SECRET: secret,
}: NodeJS.ProcessEnv): FoundLivekit => {
  if (!/^wss?:\/\//.test(url)) throw new PlainReason("LIVEKIT_URL must begin with wss:// or ws://");
  if (!key || !secret) throw new PlainReason("LIVEKIT_URL also needs LIVEKIT_API_KEY and LIVEKIT_API_SECRET");
  return { kind: "given", url, apiUrl: url.replace(/^ws/, "http"), key, secret };
};

const cacheFolder = (env: NodeJS.ProcessEnv): string =>
  join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), ".cache"), "jumpa", `livekit-${livekitVersion}`);

/** The server that is here already: the one in LIVEKIT_URL, `livekit-server` on PATH, or one built before. */
export const livekitAtHand = (env: NodeJS.ProcessEnv): FoundLivekit | undefined => {
  if (env.LIVEKIT_URL) return given(env);
  const path = onPath("livekit-server", env) ?? builtLivekit(cacheFolder(env));
  return path === undefined ? undefined : { kind: "program", path };
};

/** The server at hand, else builds one. A plain reason is thrown where none can be had. */
export const findLivekit = async ({ env = process.env, log }: Search): Promise<FoundLivekit> =>
  livekitAtHand(env) ?? { kind: "program", path: await buildLivekit({ folder: cacheFolder(env), env, log }) };
