import { expect, test } from "vitest";
import { builtFiles, textOf } from "./built-files.ts";

/** What a worker that is there takes in: its list of files, which begins with the page at `/`. */
const listsThePage = /\[["'`]\/["'`],/;

test("a phone with yesterday's app finds the next one where it looks: /service-worker.js, which takes in the page at /", async () => {
  const files = await builtFiles("patient");
  const worker = files.get("service-worker.js");
  expect(worker && textOf(worker)).toMatch(listsThePage);
  expect(files.has("index.html")).toBe(true);
}, 60_000);
