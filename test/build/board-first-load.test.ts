import { beforeAll, expect, test } from "vitest";
import { pageOf, type Screen, screensOf } from "../../web/build/screen-list.ts";
import { builtFiles, type Files, textOf } from "./built-files.ts";
import { brotliSize, loadedAtOnce, loadedWith } from "./loaded-at-once.ts";

const budget = 32_000;
/** It comes once, and is kept; a waiting room's network has it in half a minute at 30 kbps. */
const voiceBudget = 120_000;

let files: Files;
let board: Screen | undefined;

beforeAll(async () => {
  files = await builtFiles("board");
  board = (await screensOf("board")).find(({ route }) => route.path === "/papan/:clinicId");
}, 60_000);

test("a call board is there with at most 32 KB (brotli), and its voice apart", () => {
  const names = [...new Set([...loadedAtOnce(files), ...loadedWith(files, board ? pageOf(board) : "")])];
  const sizes = names.map((name): [string, number] => [name, brotliSize(files, name)]);
  console.log(sizes.map(([name, size]) => `${name} ${size}`).join("\n"));
  expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(budget);
});

test("its voice is one file, and is kept for when there is no network", () => {
  const sounds = [...files.values()].filter(({ fileName }) => fileName.endsWith(".ogg"));
  expect(sounds).toHaveLength(1);
  const [sound] = sounds;
  expect(sound?.type === "asset" && sound.source.length).toBeLessThanOrEqual(voiceBudget);
  const worker = files.get("service-worker.js");
  expect(worker && textOf(worker)).toContain(`/papan/${sound?.fileName}`);
});
