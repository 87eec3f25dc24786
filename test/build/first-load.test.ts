import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { builtFiles, textOf } from "./built-files.ts";

const budget = 24_000;

let files: Awaited<ReturnType<typeof builtFiles>>;

/** The hashes in the names of other files compress a byte better or worse by chance. */
const withoutHashes = (text: string): string => text.replace(/-[\w-]{8}\.(js|css)/g, "-00000000.$1");

const brotliSize = (name: string): number => {
  const file = files.get(name);
  if (!file) throw new Error(`${name} was not built`);
  return brotliCompressSync(withoutHashes(textOf(file))).length;
};

const html = (): string => {
  const page = files.get("index.html");
  return page ? textOf(page) : "";
};

const namedInHtml = (): string[] =>
  [...html().matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name = ""]) => name);

/** What the start page asks for at once: what its HTML names, and what those scripts import without being asked. */
const firstLoad = (): string[] => {
  const wanted = namedInHtml();
  for (const name of wanted) {
    const file = files.get(name);
    if (file?.type === "chunk") wanted.push(...file.imports.filter((imported) => !wanted.includes(imported)));
  }
  return ["index.html", ...wanted];
};

beforeAll(async () => {
  files = await builtFiles("patient");
}, 60_000);

test("the patient's start page loads at most 24 KB of HTML, CSS and JS (brotli)", () => {
  const sizes = [
    ...firstLoad().map((name) => [name, brotliSize(name)] as const),
    ["floor.js", brotliCompressSync(readFileSync("web/patient/public/floor.js")).length] as const,
  ];
  console.log(sizes.map(([name, size]) => `${name} ${size}`).join("\n"));
  expect(sizes.some(([name]) => name.endsWith(".js"))).toBe(true);
  expect(sizes.some(([name]) => name.endsWith(".css"))).toBe(true);
  expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(budget);
});

test("the page names all that the start needs, so that nothing is found out one way to the server later", () => {
  expect(firstLoad().toSorted()).toEqual(["index.html", ...namedInHtml()].toSorted());
  expect(namedInHtml().filter((name) => name.endsWith(".css"))).toHaveLength(1);
});

test("neither LiveKit nor zod is in the first load, and LiveKit is in a chunk of its own", () => {
  const modulesOf = (names: string[]): string[] =>
    names.flatMap((name) => {
      const file = files.get(name);
      return file?.type === "chunk" ? Object.keys(file.modules) : [];
    });
  const heavy = /node_modules\/(livekit-client|zod)\//;
  expect(modulesOf(firstLoad()).filter((module) => heavy.test(module))).toEqual([]);
  expect(modulesOf([...files.keys()]).some((module) => module.includes("node_modules/livekit-client/"))).toBe(true);
});
