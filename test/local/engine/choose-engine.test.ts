import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { readCommandLine } from "../../../infra/local/command-line.ts";
import { chooseEngine } from "../../../infra/local/engine/choose-engine.ts";
import { findDynamodbLocal } from "../../../infra/local/engine/find-engine.ts";
import { PlainReason } from "../../../infra/local/machine/plain-reason.ts";

/** A data folder with these files in it, each with something written. */
const folderWith = (...files: string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), "jumpa-choice-"));
  for (const file of files) writeFileSync(join(folder, file), "data");
  return folder;
};

test.each([
  ["a new folder", [], undefined, "embedded"],
  ["a new folder, asked for the other", [], "dynamodb-local", "dynamodb-local"],
  ["data of the embedded engine", ["table.db"], undefined, "embedded"],
  ["data of DynamoDB Local, and nothing asked", ["shared-local-instance.db"], undefined, "dynamodb-local"],
  ["data of DynamoDB Local, asked for by name", ["shared-local-instance.db"], "dynamodb-local", "dynamodb-local"],
] as const)("%s", (_, files, asked, chosen) => {
  expect(chooseEngine(folderWith(...files), asked)).toBe(chosen);
});

test("data are not hidden behind another engine: one line says how to start", () => {
  const folder = folderWith("table.db");
  expect(() => chooseEngine(folder, "dynamodb-local")).toThrow(PlainReason);
  expect(() => chooseEngine(folder, "dynamodb-local")).toThrow(
    `The data in ${folder} are kept by the engine "embedded", which "dynamodb-local" can't read: start with "npm start -- --engine embedded", or`,
  );
});

test("a file that was begun and holds nothing yet is nobody's data", () => {
  const folder = folderWith();
  writeFileSync(join(folder, "table.db"), "");
  expect(chooseEngine(folder, "dynamodb-local")).toBe("dynamodb-local");
});

test("the command line takes an engine by its name and no other word", () => {
  expect(readCommandLine(["--engine", "dynamodb-local"]).engine).toBe("dynamodb-local");
  expect(readCommandLine([]).engine).toBe(undefined);
  expect(() => readCommandLine(["--engine", "postgres"])).toThrow(
    /"postgres" is no engine.*--engine embedded\|dynamodb-local/,
  );
});

test.each([
  ["no Java", "#!/nothing"],
  ["Java 11", "#!/bin/sh\necho 'openjdk version \"11.0.1\"' >&2"],
])("where %s is, one line names what to install", async (here, program) => {
  const folder = folderWith();
  writeFileSync(join(folder, "java"), program, { mode: 0o755 });
  vi.stubEnv("PATH", folder);
  const asked = findDynamodbLocal();
  await expect(asked).rejects.toThrow(PlainReason);
  await expect(asked).rejects.toThrow(
    `DynamoDB Local needs Java 17 or newer, and ${here} is here (on Debian: "apt-get install default-jre-headless maven").`,
  );
  vi.unstubAllEnvs();
});
