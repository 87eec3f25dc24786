import { fileURLToPath } from "node:url";
import { type Faults, startBackend } from "./backend.ts";
import { buildWeb } from "./build/build-web.ts";
import { synthesize } from "./build/synthesize.ts";
import { openDataFolder } from "./data-folder.ts";
import { keepDemonstration } from "./demonstration/keep-demonstration.ts";
import { watchSources } from "./dev/watch-sources.ts";
import { chooseEngine } from "./engine/choose-engine.ts";
import { createTables } from "./engine/create-tables.ts";
import { type Engine, startEngine } from "./engine/engine.ts";
import type { EngineName } from "./engine/engine-kinds.ts";
import { serveLater } from "./http/serve-later.ts";
import { type Closers, inReverse } from "./machine/in-reverse.ts";
import type { Outbox } from "./outbox/outbox.ts";
import { openPages, type PagesKind } from "./pages.ts";
import { createPublicSite } from "./public-site.ts";
import type { Invoke } from "./stand-in.ts";
import { type Assembly, readAssembly } from "./template/assembly.ts";
import { connectVideo, type Video } from "./video/connect-video.ts";

/** How the local cloud is to run. */
export type LocalCloudOptions = {
  /** 0: a free one. */
  port: number;
  dataFolder: string;
  /** @default 127.0.0.1 */
  host?: string;
  /** Runs the TypeScript sources, loaded anew on change, instead of the synthesized bundles. @default false */
  fromSources?: boolean;
  /** Begins anew. @default false */
  reset?: boolean;
  /** Where the web app's pages come from. @default "built" */
  pages?: PagesKind;
  /** Whether a video server is started. @default true */
  video?: boolean;
  /** Whether a visit of the demonstration stands ready at any hour, for whoever tries a call. @default false */
  readyVisit?: boolean;
  /** What keeps the data. @default whichever keeps them already, the embedded one at first */
  engine?: EngineName | undefined;
  /** Whether the content network keeps answers for their seconds; without it every list is as of now. @default true */
  keepsAnswers?: boolean;
  /** @default none */
  faults?: Faults;
  /** @default nothing is said */
  log?: (line: string) => void;
};

/** The whole product, running on this machine. */
export type LocalCloud = {
  readonly url: string;
  readonly engine: Pick<Engine, "url" | "pid">;
  readonly assembly: Assembly;
  readonly invoke: Invoke;
  readonly outbox: Outbox;
  /** Undefined where it was not asked for. */
  readonly video: Video | undefined;
  close(): Promise<void>;
};

const root = fileURLToPath(new URL("../../", import.meta.url));

const defaults = {
  host: "127.0.0.1",
  fromSources: false,
  reset: false,
  pages: "built",
  video: true,
  readyVisit: false,
  keepsAnswers: true,
  log: (_: string): void => {},
};

const begin = async (given: LocalCloudOptions, closers: Closers): Promise<Omit<LocalCloud, "close">> => {
  const { port, host, dataFolder, fromSources, reset, log, ...options } = { ...defaults, ...given };
  const listener = await serveLater({ port, host, log });
  closers.add(listener.close);
  const data = openDataFolder(dataFolder, reset);
  closers.add(data.release);
  const url = `http://localhost:${listener.port}`;

  const engine = await startEngine({ folder: data.path, name: chooseEngine(data.path, options.engine), log });
  closers.add(engine.close);
  const kind = options.pages as PagesKind;
  const [assemblyFolder, built] = await Promise.all([
    synthesize(root, !fromSources, log),
    kind === "built" ? buildWeb(root, log) : undefined,
  ]);
  const assembly = readAssembly(assemblyFolder);
  await createTables(engine.url, assembly.place.region, assembly.tables);

  const { faults = {} } = options;
  const backend = await startBackend({ assembly, data, engine, url, fromSources, closers, log, faults });
  const { lambdas, outbox } = backend;
  const pages = await openPages({ kind, built, root, server: listener.server, assembly });
  closers.add(pages.close);
  const video = options.video ? connectVideo({ ...backend, assembly, data, url, host, log }) : undefined;
  if (video) closers.add(video.close);
  if (fromSources) closers.add(watchSources(root, ["functions", "shared"], lambdas.reload).close);
  const { invoke } = lambdas;
  listener.begin(createPublicSite({ ...backend, ...options, assembly, invoke }), pages);
  closers.add(keepDemonstration({ ...backend, assembly, invoke, url, readyVisit: options.readyVisit, log }).close);
  return { url, engine, assembly, invoke, outbox, video };
};

/** Runs what the synthesized template describes on this machine; ready when it returns. */
export const startLocalCloud = async (options: LocalCloudOptions): Promise<LocalCloud> => {
  const closers = inReverse();
  try {
    return { ...(await begin(options, closers)), close: closers.close };
  } catch (error) {
    await closers.close();
    throw error;
  }
};
