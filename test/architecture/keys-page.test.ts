import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as keys from "../../functions/store/table/keys.ts";
import { questions } from "../../functions/store/table/questions.ts";
import { keysPage } from "./keys-page.ts";

const kinds = Object.values(questions).flat();

test("the page of keys is what the code says: npm run keys writes it", () => {
  expect(readFileSync("docs/keys.md", "utf8")).toBe(keysPage());
});

test("each key that can be made is asked something, once", () => {
  const makers = Object.keys(keys).filter((name) => name.endsWith("Key") && !name.endsWith("SortKey"));
  expect(kinds.map(({ keyFunction }) => keyFunction).toSorted()).toEqual(makers.toSorted());
});

test("each folder of the store has its kinds on the page", () => {
  const folders = readdirSync("functions/store").filter((name) => name !== "table");
  expect(Object.keys(questions).toSorted()).toEqual(folders.toSorted());
});

test("no two kinds lie under one key", () => {
  const patterns = kinds.map(({ key: { PK, SK } }) => `${PK} ${SK}`);
  expect(new Set(patterns).size).toBe(patterns.length);
});
