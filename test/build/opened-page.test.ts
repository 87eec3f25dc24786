import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { expect, test } from "vitest";
import { openedPage } from "../../web/build/preload-app.ts";
import { textOf } from "./built-files.ts";

/** A list of screens that nobody looks at. */
const noScreens: Plugin = {
  name: "no-screens",
  resolveId: (id) => (id === "virtual:screens" ? `\0${id}` : undefined),
  load: (id) => (id === "\0virtual:screens" ? "export const screens = [];" : undefined),
};

/** The page of all addresses but the start, of an app whose start is this. */
const openedFrom = async (start: string): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), "jumpa-page-"));
  await writeFile(join(root, "index.html"), start);
  await writeFile(join(root, "main.js"), 'import("virtual:screens").then(console.log);');
  const plugins = [noScreens, openedPage("/")];
  const result = await build({ root, configFile: false, logLevel: "silent", plugins, build: { write: false } });
  const { output } = result as Rolldown.RolldownOutput;
  const opened = output.find(({ fileName }) => fileName === "opened.html");
  return opened ? textOf(opened) : "";
};

const script = '<script type="module" src="/main.js"></script>';

test("the page of an opened address names the list of screens in its head", async () => {
  const page = await openedFrom(`<!doctype html><html><head>${script}</head><body></body></html>`);
  expect(page).toMatch(/<link rel="modulepreload" crossorigin href="\/assets\/[^"]+\.js"><\/head>/);
});

test("a page without a head is not built: its screens would come one way to the server later, and nobody would know", async () => {
  await expect(openedFrom(`<!doctype html><html><body>${script}</body></html>`)).rejects.toThrow("no end of a head");
});
