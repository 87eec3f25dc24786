import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { plainErrors } from "./plain-errors.ts";
import { alias, standingFor } from "./standing-for.ts";
import { unread } from "./unread.ts";
import { unthrown } from "./unthrown.ts";

/** What the SDK asks for only when an answer is a stream of events, which none of ours is: 5 KB (gz) less. */
const eventStreams = "@smithy/core/event-streams";

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

/** A function's own code in one text, without any package: nothing else throws what we refuse. */
const drafted = async (entry: string): Promise<string> => {
  const draft = { ...settings, packages: "external", minify: false, write: false } as const;
  const { outputFiles } = await build({ ...draft, plugins: [unread(entry)], entryPoints: [entry] });
  return outputFiles.map(({ text }) => text).join();
};

/** Writes the one file of a function into a folder; beside it, where the function uses it, the package it loads late. */
export const bundleInto = async (folder: string, entry: string): Promise<void> => {
  const { metafile } = await build({
    ...settings,
    external: [...settings.external, late],
    plugins: [standingFor, plainErrors, unread(entry), unthrown(await drafted(entry))],
    entryPoints: [entry],
    outfile: join(folder, "index.js"),
    metafile: true,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  if (!imports.some(({ path }) => path === late)) return;
  const used = lateParts.find(({ asks }) => asks in metafile.inputs);
  if (!used) throw new Error(`${entry}: nothing says what it uses of ${late}`);
  // Where Node looks for it. A file of its own is not even read before it is needed (3 ms of a cold start).
  const outfile = join(folder, "node_modules", late, "index.js");
  await build({ ...settings, entryPoints: [used.parts], outfile });
};
