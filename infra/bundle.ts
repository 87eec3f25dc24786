import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { AssetHashType, DockerImage } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { type BuildOptions, buildSync } from "esbuild";

/** What the SDK asks for only when an answer is a stream of events, which none of ours is: 5 KB (gz) less. */
const eventStreams = "@smithy/core/event-streams";

/**
 * In place of the SDK's own memory of endpoints, with its lists and iterators: 2 KB (gz) less; and of its hash, which brings
 * one written in JavaScript in case Node had none: 1.8 KB (gz) less; and of what it traces calls by: 0.7 KB (gz) less; and of its
 * search for credentials where the environment has none: 38 KB (gz) less.
 */
const alias = {
  "@aws-sdk/credential-provider-node": resolve(import.meta.dirname, "credentials.ts"),
  "@aws-sdk/endpoint-cache": resolve(import.meta.dirname, "endpoint-cache.ts"),
  "@smithy/core/checksum": resolve(import.meta.dirname, "sha256.ts"),
  "@aws/lambda-invoke-store": resolve(import.meta.dirname, "invoke-store.ts"),
};

const settings = {
  bundle: true,
  platform: "node",
  target: "node24",
  // CJS starts 15–25 ms sooner than ESM; source maps cost 5–20 ms more.
  format: "cjs",
  sourcemap: false,
  minify: true,
  legalComments: "none",
  // ES modules where a package has them: only they can be tree-shaken.
  mainFields: ["module", "main"],
  // The rest of the SDK is bundled: pinned by our lock file, not by the day AWS updates its runtime.
  external: [eventStreams],
  alias,
  // The only JSON is the SDK's own package.json, for the version it calls itself by: 0.9 KB (gz) less.
  loader: { ".json": "empty" },
  // `import()` as `require`: Node's own loader of ES modules would have to start first.
  supported: { "dynamic-import": false },
  logLevel: "warning",
} as const satisfies BuildOptions;

/** A package that is loaded when it is first asked for. */
const late = "livekit-server-sdk";

/** Who asks for it, and the file that says what they use of it; the first of them in a function has what the others use. */
const lateParts = [
  { asks: "functions/video/livekit-webhook-sdk.ts", parts: "functions/video/livekit-webhook-parts.ts" },
  { asks: "functions/video/livekit-sdk.ts", parts: "functions/video/livekit-parts.ts" },
];

/** What a contract says of itself in the API document, as it stands in a bundle; no function tells it: 0.9 KB (gz) less. */
const summaries = /\bsummary:"(?:[^"\\]|\\.)*",/g;

/** What schemas say of themselves to that document and to the audit of answers; what follows an event answers nobody: 0.3 KB (gz) less. */
const registrations = /\.register\([\w$]+,\{[^{}]*\}\)/g;

/** What a contract may refuse, and it or a consumer touches, for that document and for the grants: 0.4 KB (gz) less. */
const unasked = /,(?:refusals:\[(?:"[\w.-]+",?)*\]|touches:\{(?:[\w-]+:"\w+",?)*\})/g;

/** Those that say nothing of a person, which is what a schema without any counts as: 0.4 KB (gz) less. */
const sayingNone = /\.register\([\w$]+,\{(?:id:"\w+",)?says:"none"\}\)/g;

/** What the SDK's list of AWS regions says of each in words, and nothing asks for: 0.6 KB (gz) less. */
const regions = /("[a-z]+(?:-[a-z]+)+(?:-\d)?":\{)description:"[^"]*"\}/g;

/** The text of a bundle without what its function never reads. */
const withoutUnread = (text: string, entry: string): string => {
  const read = text.replace(summaries, "").replace(unasked, "").replace(regions, "$1}");
  return read.replace(entry.includes("functions/events/") ? registrations : sayingNone, "");
};

/** Writes the one file of a function into a folder; beside it, where the function uses it, the package it loads late. */
export const bundleInto = (folder: string, entry: string): void => {
  const outfile = join(folder, "index.js");
  const external = [...settings.external, late];
  const { metafile } = buildSync({ ...settings, external, entryPoints: [entry], outfile, metafile: true });
  writeFileSync(outfile, withoutUnread(readFileSync(outfile, "utf8"), entry));
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  if (!imports.some(({ path }) => path === late)) return;
  const used = lateParts.find(({ asks }) => asks in metafile.inputs);
  if (!used) throw new Error(`${entry}: nothing says what it uses of ${late}`);
  // Where Node looks for it. A file of its own is not even read before it is needed (3 ms of a cold start).
  buildSync({ ...settings, entryPoints: [used.parts], outfile: join(folder, "node_modules", late, "index.js") });
};

/**
 * The code of one function: a single file made by esbuild in this process, without Docker and without network.
 * The CDK's NodejsFunction makes the same file, but starts npx each time: 12 functions took 13 s instead of 3.
 */
export const bundle = (entry: string): Code =>
  Code.fromAsset("functions", {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry("unused"),
      // Never run either: all functions come from one folder, and the CDK's cache tells them apart by this.
      command: ["esbuild", entry],
      local: {
        tryBundle: (folder) => {
          bundleInto(folder, entry);
          return true;
        },
      },
    },
  });
