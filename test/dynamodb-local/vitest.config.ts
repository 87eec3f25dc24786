import { defineConfig } from "vitest/config";
import { sourceFiles } from "../architecture/source-files.ts";
import { workers } from "../harness/workers.ts";
import { chosenFiles } from "./chosen-files.ts";

/** Every test that works on a table, wherever it is. */
const onTables = (): string[] =>
  sourceFiles()
    .filter(({ path, text }) => path.endsWith(".test.ts") && text.includes("\nuseTable();"))
    .map(({ path }) => path);

const all = process.env.JUMPA_TABLES === "all";

/** Tests that work on a table, on one slow engine for all; and those of engines. */
export default defineConfig({
  test: {
    name: "DynamoDB Local",
    include: [...new Set([...chosenFiles, ...(all ? onTables() : [])])],
    // It gets warm while it works: a race that takes 2 s in the end takes four times that at first.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: workers,
  },
});
