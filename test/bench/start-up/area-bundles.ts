import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { bundleInto } from "../../../infra/bundle.ts";

/** A Lambda's code as one file. */
export type Bundle = { file: string; gzipBytes: number; event: object };

const root = resolve(import.meta.dirname, "../../..");

const bundleOf = (folder: string, make: (folder: string) => void, event: object): Bundle => {
  mkdirSync(folder, { recursive: true });
  make(folder);
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }');
  const file = join(folder, "index.js");
  return { file, gzipBytes: gzipSync(readFileSync(file), { level: 9 }).length, event };
};

const event = (routeKey: string, input: Record<string, string> = {}, sub?: string): object => ({
  version: "2.0",
  routeKey,
  headers: {},
  pathParameters: input,
  queryStringParameters: input,
  requestContext: { ...(sub && { authorizer: { jwt: { claims: { sub, token_use: "id" }, scopes: [] } } }) },
});

const ofArea = (area: string): string => join(root, `functions/${area}/lambda.ts`);

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

/** Every area as it is deployed, beside the least there can be (bundled the same way) and the textbook's. */
export const areaBundles = (folder: string): Record<string, Bundle> => {
  const bare = join(root, "test/bench/textbook/bare.ts");
  const ours = (entry: string) => (into: string) => bundleInto(into, entry);
  const inFolder = (name: string): string => join(folder, name);
  const clinic = { clinicId: "3604-cikande", from: "2026-11-23" };
  return {
    bare: bundleOf(inFolder("bare"), ours(bare), event("GET /")),
    textbook: bundleOf(
      inFolder("textbook"),
      plainly("test/bench/textbook/lambda.ts"),
      event("GET /slots", { day: "2026-11-23", district: "3604" }),
    ),
    place: bundleOf(
      inFolder("place"),
      ours(ofArea("place")),
      event("GET /api/districts/{districtId}/clinics", { districtId: "3604" }),
    ),
    roster: bundleOf(inFolder("roster"), ours(ofArea("roster")), event("GET /api/clinics/{clinicId}/slots", clinic)),
    booking: bundleOf(inFolder("booking"), ours(ofArea("booking")), event("GET /api/people/visits", {}, "siti")),
    people: bundleOf(inFolder("people"), ours(ofArea("people")), event("GET /api/people/household", {}, "siti")),
    consult: bundleOf(
      inFolder("consult"),
      ours(ofArea("consult")),
      event("GET /api/people/appointments/{appointmentId}/line", { appointmentId: "k4m7q2x9ta-K7M4QX" }, "siti"),
    ),
  };
};
