import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { builtFiles, type Files } from "./built-files.ts";
import { brotliSize, loadedAtOnce, namedInHtml } from "./loaded-at-once.ts";

const budget = 24_000;

let files: Files;

beforeAll(async () => {
  files = await builtFiles("patient");
}, 60_000);

test("the patient's start page loads at most 24 KB of HTML, CSS and JS (brotli)", () => {
  const sizes = [
    ...loadedAtOnce(files).map((name) => [name, brotliSize(files, name)] as const),
    ["floor.js", brotliCompressSync(readFileSync("web/patient/public/floor.js")).length] as const,
  ];
  console.log(sizes.map(([name, size]) => `${name} ${size}`).join("\n"));
  expect(sizes.some(([name]) => name.endsWith(".js"))).toBe(true);
  expect(sizes.some(([name]) => name.endsWith(".css"))).toBe(true);
  expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(budget);
});

test("the page names all that the start needs, so that nothing is found out one way to the server later", () => {
  expect(loadedAtOnce(files).toSorted()).toEqual(["index.html", ...namedInHtml(files)].toSorted());
  expect(namedInHtml(files).filter((name) => name.endsWith(".css"))).toHaveLength(1);
});

test("the page of other addresses names the list of screens and its styles too, where the start comes without it", async () => {
  const named = (html: string): string[] =>
    [...html.matchAll(/href="\/assets\/([\w-]+)-[\w-]{8}\.(\w+)"/g)].map(([, name, kind]) => `${name}.${kind}`);
  const [start, opened] = ["index.html", "opened.html"].map((page) =>
    String((files.get(page) as { source: string }).source),
  );
  expect(named(opened ?? "").filter((name) => !named(start ?? "").includes(name))).toEqual([
    "booking.js",
    "booking.css",
  ]);
  const preloads = [...(opened ?? "").matchAll(/<link [^>]*rel="(?:modulepreload|preload)"[^>]*>/g)].map(
    ([link]) => link,
  );
  // Without it a browser asks for the file a second time, as the app itself does.
  expect(preloads.filter((link) => !link.includes(" crossorigin"))).toEqual([]);
  expect(preloads.length).toBeGreaterThan(2);
  const staff = await builtFiles("staff");
  expect(staff.get("opened.html")).toMatchObject({ source: (staff.get("index.html") as { source: string }).source });
});

test("neither LiveKit nor zod is in the first load, and LiveKit is in a chunk of its own", () => {
  const modulesOf = (names: string[]): string[] =>
    names.flatMap((name) => {
      const file = files.get(name);
      return file?.type === "chunk" ? Object.keys(file.modules) : [];
    });
  const heavy = /node_modules\/(livekit-client|zod)\//;
  expect(modulesOf(loadedAtOnce(files)).filter((module) => heavy.test(module))).toEqual([]);
  expect(modulesOf([...files.keys()]).some((module) => module.includes("node_modules/livekit-client/"))).toBe(true);
});
