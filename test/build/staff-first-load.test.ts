import { beforeAll, expect, test } from "vitest";
import { pageOf, type Screen, screensOf } from "../../web/build/screen-list.ts";
import { builtFiles, type Files } from "./built-files.ts";
import { brotliSize, loadedAtOnce, loadedWith } from "./loaded-at-once.ts";

const budget = 60_000;

let files: Files;
let workplaces: Screen[];

beforeAll(async () => {
  files = await builtFiles("staff");
  workplaces = (await screensOf("staff")).filter(({ route }) => route.place);
}, 60_000);

const sizeOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + brotliSize(files, name), 0);

test("the staff's home loads at most 60 KB with whichever workplace opens in it (brotli)", () => {
  const home = loadedAtOnce(files);
  const sizes = workplaces.map((screen): [string, number] => [
    screen.route.path,
    sizeOf([...new Set([...home, ...loadedWith(files, pageOf(screen))])]),
  ]);
  console.log([`home alone ${sizeOf(home)}`, ...sizes.map(([path, size]) => `${path} ${size}`)].join("\n"));
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.filter(([, size]) => size > budget)).toEqual([]);
});

test("no workplace's own code comes with the home: each is fetched when it is opened", () => {
  const home = new Set(loadedAtOnce(files));
  const chunks = workplaces.map((screen) => loadedWith(files, pageOf(screen))[0] ?? "");
  expect(chunks.filter((chunk) => home.has(chunk))).toEqual([]);
});

test("nobody who reads Indonesian loads the English texts, with whichever workplace", () => {
  const loaded = new Set([
    ...loadedAtOnce(files),
    ...workplaces.flatMap((screen) => loadedWith(files, pageOf(screen))),
  ]);
  const english = [...loaded].filter((name) => {
    const file = files.get(name);
    return file?.type === "chunk" && Object.keys(file.modules).some((module) => module.endsWith(".en.ts"));
  });
  expect(english).toEqual([]);
});
