import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { type Reporter, startVitest, type TestCase, type TestModule, type TestSuite } from "vitest/node";
import { type Failure, whyFailed } from "./why-failed.ts";

/** What a part of the tests did. */
export type Report = { passed: number; failed: number; skipped: Named[]; failures: Named[] };

type Named = { name: string; reason: string };

const nameOf = (test: TestCase): string => `${relative(process.cwd(), test.module.moduleId)}: ${test.fullName}`;

/** A file or group that fell over outside its tests, e.g. on import or while setting up. */
const brokenParts = (module: TestModule): (TestModule | TestSuite)[] =>
  [module, ...module.children.allSuites()].filter((part) => part.errors().length > 0);

const skippedOf = (module: TestModule): Named[] =>
  [...module.children.allTests("skipped")].map((test) => {
    const result = test.result();
    const note = result.state === "skipped" ? result.note : undefined;
    return { name: nameOf(test), reason: note ?? (module.ok() ? "no reason given" : "not reached") };
  });

const failuresOf = (module: TestModule): Named[] => [
  ...[...module.children.allTests("failed")].map((test) => ({
    name: nameOf(test),
    reason: whyFailed(test.result().errors),
  })),
  ...brokenParts(module).map((part) => ({
    name: `${relative(process.cwd(), module.moduleId)}: outside its tests`,
    reason: whyFailed(part.errors()),
  })),
];

const reportOf = (modules: readonly TestModule[], strays: readonly Failure[]): Report => {
  const failures = [
    ...modules.flatMap(failuresOf),
    ...strays.map((error) => ({ name: "outside every file", reason: whyFailed([error]) })),
  ];
  return {
    passed: modules.reduce((sum, module) => sum + [...module.children.allTests("passed")].length, 0),
    failed: failures.length,
    skipped: modules.flatMap(skippedOf),
    failures,
  };
};

const writeReport = (file: string): Reporter => ({
  onTestRunEnd: (modules, errors) => writeFileSync(file, JSON.stringify(reportOf(modules, errors))),
});

/**
 * `node run-vitest.ts <report> <config> [--project=<name>…] [--shard=<part>/<parts>] <filter…>` runs what matches, or that
 * part of its files, and writes the report as JSON.
 */
const [report = "report.json", config = "vitest.config.ts", ...rest] = process.argv.slice(2);
const given = (option: string): string[] =>
  rest.filter((one) => one.startsWith(option)).map((one) => one.slice(option.length));
const [project, [shard]] = [given("--project="), given("--shard=")];
const filters = rest.filter((one) => !one.startsWith("--"));
const vitest = await startVitest("test", filters, {
  watch: false,
  config,
  ...(project.length > 0 && { project }),
  ...(shard !== undefined && { shard }),
  reporters: ["default", writeReport(report)],
});
await vitest.close();
