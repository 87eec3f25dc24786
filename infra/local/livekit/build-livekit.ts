import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { endWithParent } from "../machine/end-with-parent.ts";
import { exclusively } from "../machine/exclusively.ts";
import { PlainReason } from "../machine/plain-reason.ts";
import { livekitVersion } from "./livekit-version.ts";

type Build = {
  /** Holds the finished program, named `server`. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
};

const oldestGo = [1, 26] as const;
const sayEvery = 10_000;
const otherwise = "install livekit-server on PATH, or set LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET";

const checkGo = async (env: NodeJS.ProcessEnv): Promise<void> => {
  const need = `Go ${oldestGo.join(".")} or newer would build the LiveKit server`;
  const { stdout } = await promisify(execFile)("go", ["version"], { env }).catch(() => {
    throw new PlainReason(`${need}, and no Go is here. Install it; or ${otherwise}.`);
  });
  const [, major, minor] = /go(\d+)\.(\d+)/.exec(stdout) ?? [];
  const isNewEnough = Number(major) > oldestGo[0] || (Number(major) === oldestGo[0] && Number(minor) >= oldestGo[1]);
  if (!isNewEnough) throw new PlainReason(`${need}, and Go ${major}.${minor} is here; or ${otherwise}.`);
};

const goInstall = (target: string, { env, log }: Build): Promise<void> =>
  new Promise((done, fail) => {
    const began = Date.now();
    const seconds = (): number => Math.round((Date.now() - began) / 1000);
    const timer = setInterval(() => log(`LiveKit server: still building, ${seconds()} s`), sayEvery);
    let last = "";
    const source = `github.com/livekit/livekit-server/cmd/server@${livekitVersion}`;
    const child = spawn("go", ["install", "-v", "-ldflags", "-s -w", source], {
      env: { ...env, GOBIN: target, GOFLAGS: "" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    endWithParent(child);
    child.stderr.on("data", (chunk) => {
      last = String(chunk).trim().split("\n").at(-1) ?? last;
    });
    child.once("error", fail);
    child.once("close", (code) => {
      clearInterval(timer);
      if (code === 0) done();
      else fail(new PlainReason(`building the LiveKit server failed (${last}). Try again; or ${otherwise}.`));
    });
  });

/** The program in `folder`, once it was built. */
export const builtLivekit = (folder: string): string | undefined => {
  const program = join(folder, "server");
  return existsSync(program) ? program : undefined;
};

/** Builds the LiveKit server and gives the path of the program; of several who ask at once, one builds. */
export const buildLivekit = async (build: Build): Promise<string> => {
  await checkGo(build.env);
  await mkdir(dirname(build.folder), { recursive: true });
  await exclusively(`${build.folder}.held`, async () => {
    if (builtLivekit(build.folder)) return;
    build.log(`LiveKit server ${livekitVersion}: building it once, about two minutes; all but video works meanwhile`);
    // Nobody else is in here: what lies there is left from a build that was cut off.
    const draft = `${build.folder}.draft`;
    await rm(draft, { recursive: true, force: true });
    try {
      await goInstall(draft, build);
      await rename(draft, build.folder);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
    build.log("LiveKit server: built");
  });
  return join(build.folder, "server");
};
