import { expect, test } from "vitest";
import { codeOf } from "./imports-of.ts";
import { sourceFiles } from "./source-files.ts";

const store = sourceFiles().filter(({ path }) => path.startsWith("functions/store/"));

/** How far into what it is made of a reader of items says that it is one. */
const beginning = 160;

test("whatever reads an item of the table says which one it could not read", () => {
  const others = store.flatMap((file) => {
    const code = codeOf(file);
    return [...code.matchAll(/const (\w+FromItem)\b/g)]
      .filter(({ index }) => !code.slice(index, index + beginning).includes("reader("))
      .map(([, name]) => `${file.path} ${name}`);
  });
  expect(others).toEqual([]);
});

test("no item is handed to a schema in a file that has no reader", () => {
  const bare = store
    .map((file) => ({ ...file, code: codeOf(file) }))
    .filter(({ code }) => /\.parse\(item\b/.test(code));
  expect(bare.filter(({ code }) => !code.includes("reader(")).map(({ path }) => path)).toEqual([]);
});
