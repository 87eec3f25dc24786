import { defineConfig } from "vitest/config";
import { sourceFiles } from "../architecture/source-files.ts";

/** Tests of engines as such, each of which it starts itself. */
const ofEngines = ["test/local/engine/engine.test.ts", "test/local/stream/follow-streams.test.ts"];

/** The tests that work on a table, wherever they are, on one slow engine for all; and those of engines. */
export default defineConfig({
  test: {
    name: "DynamoDB Local",
    include: [
      ...ofEngines,
      ...sourceFiles()
        .filter(({ path, text }) => path.endsWith(".test.ts") && text.includes("\nuseTable();"))
        .map(({ path }) => path),
    ],
    // It gets warm while it works: a race that takes 2 s in the end takes four times that at first.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
