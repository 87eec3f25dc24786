import { defineConfig } from "vitest/config";
import { sourceFiles } from "../architecture/source-files.ts";
import { ownModules } from "../harness/own-modules.ts";
import { workers } from "../harness/workers.ts";
import { chosenFiles, engineFiles } from "./chosen-files.ts";

/** Every test that works on a table, wherever it is. */
const onTables = (): string[] =>
  sourceFiles()
    .filter(({ path, text }) => path.endsWith(".test.ts") && text.includes("\nuseTable();"))
    .map(({ path }) => path);

const all = process.env.JUMPA_TABLES === "all";

/** It gets warm while it works: a race that takes 2 s in the end takes four times that at first. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Tests that work on a table, on one slow engine for all; and those of engines. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "DynamoDB Local",
          include: [...new Set([...chosenFiles, ...(all ? onTables() : [])])],
          ...patience,
          ...ownModules,
        },
      },
      // After the others: they kill engines and judge by the clock.
      {
        test: { name: "engines", include: engineFiles, ...patience, maxWorkers: workers, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
