import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Livekit, startLivekit } from "../../../infra/local/livekit/start-livekit.ts";
import { inReverse } from "../../../infra/local/machine/in-reverse.ts";
import type { CloudFacts } from "./cloud-process.ts";
import { recordWebhooks } from "./record-webhooks.ts";
import { logFileOf, startCloud } from "./start-cloud.ts";

/** What the tests know of the cloud they all share. */
export type SharedCloud = CloudFacts & {
  /** Its data. */
  folder: string;
  /** Files with all that it, its functions and its video server wrote or sent. */
  written: { log: string; livekitLog: string; webhooks: string };
  /** The video server, or why there is none. */
  video: { url: string; apiUrl: string; key: string; secret: string } | { missing: string };
};

declare module "vitest" {
  export interface ProvidedContext {
    cloud: SharedCloud;
  }
}

const livekitOr = async (folder: string, webhookUrl: string): Promise<Livekit | string> => {
  const given = process.env.JUMPA_NO_VIDEO;
  if (given) return given;
  return startLivekit({ dataFolder: folder, webhookUrl, log: () => {} }).catch((reason: Error) => reason.message);
};

/** Runs one cloud for all files, with a video server whose reports are written down on their way. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), "jumpa-api-"));
  const closers = inReverse();
  closers.add(() => rm(folder, { recursive: true, force: true }));
  const written = {
    log: logFileOf(folder),
    livekitLog: join(folder, "livekit.log"),
    webhooks: join(folder, "webhooks.jsonl"),
  };
  await writeFile(written.webhooks, "");
  try {
    const recorder = await recordWebhooks(written.webhooks);
    closers.add(recorder.close);
    const livekit = await livekitOr(folder, recorder.url);
    if (typeof livekit !== "string") closers.add(livekit.close);
    const cloud = await startCloud({ folder, livekit: typeof livekit === "string" ? undefined : livekit });
    closers.add(cloud.close);
    recorder.handTo(cloud.url);
    const { kill: _, close: __, ...facts } = cloud;
    const video = typeof livekit === "string" ? { missing: livekit } : shownOf(livekit);
    provide("cloud", { ...facts, folder: join(folder, "data"), written, video });
  } catch (error) {
    await closers.close();
    throw error;
  }
  return closers.close;
};

const shownOf = ({ url, apiUrl, key, secret }: Livekit) => ({ url, apiUrl, key, secret });
