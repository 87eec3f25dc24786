import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { bundleNow } from "../../../infra/bundle/bundle.ts";
import type { Group } from "../../../shared/api/groups.ts";
import { webhooks } from "../../../shared/api/webhooks.ts";
import type { EventFunction } from "./function-names.ts";

/** A Lambda's code: one file, with what it loads late beside it; what it is asked, and with which status it may answer. */
export type Bundle = { file: string; gzipBytes: number; event: object; answers: readonly (number | undefined)[] };

const root = resolve(import.meta.dirname, "../../..");

const bundleOf = (
  folder: string,
  make: (folder: string) => void,
  event: object,
  answers: Bundle["answers"] = [200, 404],
): Bundle => {
  mkdirSync(folder, { recursive: true });
  make(folder);
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }');
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));
  const gzipped = scripts.map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length);
  return { file: join(folder, "index.js"), gzipBytes: gzipped.reduce((sum, bytes) => sum + bytes, 0), event, answers };
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

/** What follows events as it is deployed: the emptiest batch, a tick, and a report where no video is set up. */
const eventBundles = (folder: string): Record<EventFunction, Bundle> => {
  const of = (name: EventFunction, event: object, answer?: number): Bundle =>
    bundleOf(join(folder, name), (into) => bundleNow(into, join(root, `functions/events/${name}.ts`)), event, [answer]);
  return {
    stream: of("stream", { Records: [] }),
    clock: of("clock", { time: new Date().toISOString() }),
    "livekit-webhook": of("livekit-webhook", event(`POST ${webhooks["livekit-webhook"].path}`), 503),
  };
};

/** Every group as it is deployed, beside the least there can be (bundled the same way) and the textbook's. */
const groupBundles = (folder: string): Record<Group | "bare" | "textbook", Bundle> => {
  const bare = join(root, "test/bench/textbook/bare.ts");
  const ours = (entry: string) => (into: string) => bundleNow(into, entry);
  const inFolder = (name: string): string => join(folder, name);
  const ofGroup = (group: Group, asked: object): Bundle =>
    bundleOf(inFolder(group), ours(join(root, `functions/api/${group}.ts`)), asked);
  const line = "/api/people/appointments/{appointmentId}/line";
  const registrar = { sub: "loket", "cognito:groups": "[registrar]", "custom:clinic": "3604-cikande" };
  const scheduler = { sub: "jadwal", "cognito:groups": "[scheduler]", "custom:clinic": "3604-cikande" };
  const nurse = { ...scheduler, "cognito:groups": "[nurse]" };
  const doctor = { ...scheduler, "cognito:groups": "[doctor]", "custom:practitioner": "rahmawati" };
  const office = { ...scheduler, "cognito:groups": "[district]", "custom:district": "3604" };
  const month = { clinicId: "3604-cikande", month: "2026-12" };
  const clinic = { clinicId: "3604-cikande", from: "2026-11-23" };
  const day = { clinicId: "3604-cikande", date: "2026-11-23" };
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
    nurse: ofGroup("nurse", event("GET /api/staff/clinics/{clinicId}/measuring/{date}", day, nurse)),
    planning: ofGroup("planning", event("GET /api/staff/clinics/{clinicId}/rosters/{month}", month, scheduler)),
    district: ofGroup("district", event("GET /api/staff/calendars/{year}", { year: "2026" }, office)),
    shifts: ofGroup("shifts", event("GET /api/staff/own-months/{month}", month, doctor)),
    consult: ofGroup("consult", event(`GET ${line}`, { appointmentId: "k4m7q2x9ta-K7M4QX" }, { sub: "siti" })),
  };
};

/** Every function whose size and start have a bar, and what they are held against. */
export const functionBundles = (folder: string): Record<string, Bundle> => ({
  ...groupBundles(folder),
  ...eventBundles(folder),
});
