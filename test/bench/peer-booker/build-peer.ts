import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, type Plugin, type Rolldown } from "vite";

/** The built page: each file by its address, and what its scripts weigh. */
export type BuiltPeer = { files: Map<string, Buffer>; gzipScriptBytes: number };

const calendar = /calendar-view\/components\/date-picker\.js$/;
const booker = /\/dist\/booker\/components\/booker-component\.js$/;
const dayjsPlugins = /\/@calcom\/atoms\/dist\/vendor\/dayjs\//;

/** Lets the Booker run as published: three faults of the package mended, each in its favour. */
const mended = (folder: string): Plugin => ({
  name: "mended-booker",
  enforce: "pre",
  resolveId: (id, importer = "") => {
    if (id === "next/navigation") return join(folder, "search-params.js");
    return calendar.test(id) && booker.test(importer) ? join(folder, "date-picker.js") : undefined;
  },
  // Its package.json calls every file free of side effects, so that the bundler drops the zones of dayjs.
  transform: (code, id) => (dayjsPlugins.test(id) ? { code, moduleSideEffects: true } : undefined),
});

/** Builds the peer's page for production with our own Vite, in memory. */
export const buildPeer = async (folder: string): Promise<BuiltPeer> => {
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    plugins: [mended(folder)],
    // It imports the default of CommonJS packages as Vite understood it up to 7.
    legacy: { inconsistentCjsInterop: true },
    build: { write: false },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const files = new Map(
    output.map((file) => [`/${file.fileName}`, Buffer.from(file.type === "chunk" ? file.code : file.source)]),
  );
  const scripts = [...files].filter(([path]) => path.endsWith(".js"));
  return { files, gzipScriptBytes: scripts.reduce((sum, [, text]) => sum + gzipSync(text, { level: 9 }).length, 0) };
};

/** The best brotli can do, made before anybody asks. */
export const compressed = (files: BuiltPeer["files"]): Map<string, Uint8Array<ArrayBuffer>> =>
  new Map([...files].map(([path, text]) => [path, new Uint8Array(brotliCompressSync(text))]));
