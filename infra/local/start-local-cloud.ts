import { fileURLToPath } from "node:url";
import { type Backend, startBackend } from "./backend.ts";
import { buildWeb } from "./build/build-web.ts";
import { synthesize } from "./build/synthesize.ts";
import { openDataFolder } from "./data-folder.ts";
import { createTables } from "./engine/create-tables.ts";
import { type Engine, startEngine } from "./engine/engine.ts";
import { startStreamUpkeep } from "./engine/stream-upkeep.ts";
import { createAuthorizer } from "./http/authorizer.ts";
import { createHttpApi } from "./http/http-api.ts";
import { type Handle, serve } from "./http/serve.ts";
import { createStaticSite } from "./http/static-site.ts";
import { type Closers, inReverse } from "./machine/in-reverse.ts";
import type { Outbox } from "./outbox/outbox.ts";
import { createPublicSite } from "./public-site.ts";
import type { Invoke } from "./stand-in.ts";
import { type Assembly, readAssembly } from "./template/assembly.ts";
import { securityHeadersOf } from "./template/security-headers.ts";

/** How the local cloud is to run. */
export type LocalCloudOptions = {
  /** 0: any free one. */
  port: number;
  dataFolder: string;
  /** @default 127.0.0.1 */
  host?: string;
  /** Runs the TypeScript sources instead of the synthesized bundles. @default false */
  fromSources?: boolean;
  /** Begins anew. @default false */
  reset?: boolean;
  /** Whether the web app is built and served. @default true */
  web?: boolean;
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
  close(): Promise<void>;
};

const root = fileURLToPath(new URL("../../", import.meta.url));
const starting: Handle = async () => new Response("Starting …", { status: 503, headers: { "retry-after": "1" } });
const noPages = async (): Promise<Response> => new Response("The web app is not served here.", { status: 404 });

const publicSite = (
  assembly: Assembly,
  { lambdas, cognito, outbox }: Backend,
  webFolder: string | undefined,
): Handle => {
  const { template, resolve, api, place, output } = assembly;
  const authorize = createAuthorizer((issuer) => ({
    issuer: cognito.issuerOf(issuer.split("/").at(-1) ?? ""),
    fetch: (request) => cognito.handle(request),
  }));
  return createPublicSite({
    api: createHttpApi({ api, invoke: lambdas.invoke, authorize }),
    standIns: { cognito, outbox, "outbox.json": outbox },
    config: {
      region: place.region,
      cognitoEndpoint: "/cognito",
      peopleClientId: output("PeopleClientId"),
      staffClientId: output("StaffClientId"),
    },
    pages: webFolder ? createStaticSite(webFolder, () => securityHeadersOf(template, resolve)) : noPages,
  });
};

const begin = async (options: LocalCloudOptions, closers: Closers): Promise<Omit<LocalCloud, "close">> => {
  const {
    port,
    host = "127.0.0.1",
    dataFolder,
    reset = false,
    fromSources = false,
    web = true,
    log = () => {},
  } = options;
  let handle = starting;
  const listener = await serve({ port, host, log, handle: (request, sourceIp) => handle(request, sourceIp) });
  closers.add(listener.close);
  const data = openDataFolder(dataFolder, reset);
  closers.add(data.release);
  const url = `http://localhost:${listener.port}`;

  const engine = await startEngine(data.file("table.db"), log);
  closers.add(engine.close);
  const [folder, webFolder] = await Promise.all([
    synthesize(root, !fromSources, log),
    web ? buildWeb(root, log) : undefined,
  ]);
  const assembly = readAssembly(folder);
  await createTables(engine.url, assembly.place.region, assembly.tables);
  if (engine.pid() !== undefined) closers.add(startStreamUpkeep(data.file("table.db"), log).close);
  const backend = await startBackend({ assembly, data, engine, url, fromSources, log });
  closers.add(backend.close);
  handle = publicSite(assembly, backend, webFolder);
  return { url, engine, assembly, invoke: backend.lambdas.invoke, outbox: backend.outbox };
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
