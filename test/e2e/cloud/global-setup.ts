import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { inReverse } from "../../../infra/local/machine/in-reverse.ts";
import { startLocalCloud } from "../../../infra/local/start-local-cloud.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { putLargeClinics } from "./large-clinics.ts";

/** What the tests know of the product they all share. */
export type Product = {
  url: string;
  engineUrl: string;
  tableName: string;
  region: string;
  /** A holiday on a workday, in a month of which a part is ahead. */
  feast: LocalDate;
  /** Why there are no video calls, where there are none. */
  noVideo: string | undefined;
};

declare module "vitest" {
  export interface ProvidedContext {
    product: Product;
  }
}

/** Runs the product once for all files, as `npm start` does, on data of its own. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const closers = inReverse();
  const folder = await mkdtemp(join(tmpdir(), "jumpa-e2e-"));
  closers.add(() => rm(folder, { recursive: true, force: true }));
  try {
    const said: string[] = [];
    const given = process.env.JUMPA_NO_VIDEO;
    const cloud = await startLocalCloud({
      port: 0,
      dataFolder: join(folder, "data"),
      video: given === undefined,
      // What one test books, another would still see as free.
      keepsAnswers: false,
      log: (line) => said.push(line),
    });
    closers.add(cloud.close);
    const hasVideo = await cloud.video?.ready;
    const { region } = cloud.assembly.place;
    const table = { engineUrl: cloud.engine.url, tableName: cloud.assembly.output("TableName"), region };
    provide("product", {
      ...table,
      url: cloud.url,
      feast: await putLargeClinics(table),
      noVideo: hasVideo ? undefined : (given ?? said.at(-1)),
    });
  } catch (error) {
    await closers.close();
    throw error;
  }
  return closers.close;
};
