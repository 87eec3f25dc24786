import { build, mergeConfig, type Rolldown } from "vite";
import { vi } from "vitest";
import type { AppName } from "../../shared/api/apps.ts";
import { appConfig } from "../../web/build/app-config.ts";

type Output = Rolldown.RolldownOutput["output"][number];

/** An app's files, by their names. */
export type Files = ReadonlyMap<string, Output>;

const built = new Map<AppName, Promise<Files>>();

const buildFor = async (app: AppName): Promise<Files> => {
  // Vitest's own "test" would make the bundler keep what only development needs: 600 bytes nobody is sent.
  vi.stubEnv("NODE_ENV", "production");
  const result = await build(mergeConfig(await appConfig(app), { logLevel: "error", build: { write: false } }));
  const output = (Array.isArray(result) ? result : [result as Rolldown.RolldownOutput]).flatMap((part) => part.output);
  return new Map(output.map((file) => [file.fileName, file]));
};

/** An app as it is built for people: once for all test files; nothing is written to the disk. */
export const builtFiles = (app: AppName): Promise<Files> => {
  const files = built.get(app) ?? buildFor(app);
  built.set(app, files);
  return files;
};

/** What a built file says. */
export const textOf = (file: Output): string => (file.type === "chunk" ? file.code : String(file.source));
