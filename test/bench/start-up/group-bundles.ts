import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { bundleInto } from "../../../infra/bundle.ts";
import type { Group } from "../../../shared/api/groups.ts";

/** A Lambda's code: one file, with what it loads late beside it. */
export type Bundle = { file: string; gzipBytes: number; event: object };

const root = resolve(import.meta.dirname, "../../..");

const bundleOf = (folder: string, make: (folder: string) => void, event: object): Bundle => {
  mkdirSync(folder, { recursive: true });
  make(folder);
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }');
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));
  const gzipped = scripts.map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length);
  return { file: join(folder, "index.js"), gzipBytes: gzipped.reduce((sum, bytes) => sum + bytes, 0), event };
};

const event = (routeKey: string, input: Record<string, string> = {}, claims?: object): object => ({
  version: "2.0",
  routeKey,
  headers: {},
  pathParameters: input,
  queryStringParameters: input,
  requestContext: { ...(claims && { authorizer: { jwt: { claims: { token_use: "id", ...claims }, scopes: [] } } }) },
});

/** The textbook bundles as most do: minified ESM sources into CommonJS, nothing left out. */
const plainly = (entry: string) => (folder: string) => {
  buildSync({
    entryPoints: [join(root, entry)],
    outfile: join(folder, "index.js"),
    bundle: true,
    platform: "node",
    target: "node24",
    format: "cjs",
    minify: true,
    logLevel: "warning",
  });
};

/** Every group as it is deployed, beside the least there can be (bundled the same way) and the textbook's. */
export const groupBundles = (folder: string): Record<string, Bundle> => {
  const bare = join(root, "test/bench/textbook/bare.ts");
  const ours = (entry: string) => (into: string) => bundleInto(into, entry);
  const inFolder = (name: string): string => join(folder, name);
  const ofGroup = (group: Group, asked: object): Bundle =>
    bundleOf(inFolder(group), ours(join(root, `functions/api/${group}.ts`)), asked);
  const line = "/api/people/appointments/{appointmentId}/line";
  const registrar = { sub: "loket", "cognito:groups": "[registrar]", "custom:clinic": "3604-cikande" };
  const scheduler = { sub: "jadwal", "cognito:groups": "[scheduler]", "custom:clinic": "3604-cikande" };
  const month = { clinicId: "3604-cikande", month: "2026-12" };
  const clinic = { clinicId: "3604-cikande", from: "2026-11-23" };
  return {
    bare: bundleOf(inFolder("bare"), ours(bare), event("GET /")),
    textbook: bundleOf(
      inFolder("textbook"),
      plainly("test/bench/textbook/lambda.ts"),
      event("GET /slots", { day: "2026-11-23", district: "3604" }),
    ),
    public: ofGroup("public", event("GET /api/clinics/{clinicId}/slots", clinic)),
    patient: ofGroup("patient", event("GET /api/people/visits", {}, { sub: "siti" })),
    desk: ofGroup("desk", event("GET /api/staff/clinics/{clinicId}/weeks/{from}", clinic, registrar)),
    planning: ofGroup("planning", event("GET /api/staff/clinics/{clinicId}/rosters/{month}", month, scheduler)),
    consult: ofGroup("consult", event(`GET ${line}`, { appointmentId: "k4m7q2x9ta-K7M4QX" }, { sub: "siti" })),
  };
};
