import { expect, test } from "vitest";
import { importsOf } from "./imports-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/** What the files of a folder may import of ours; the first folder that fits a file decides. Tests may all. */
const mayImport: [folder: string, allowed: string[]][] = [
  ["shared/", ["shared/"]],
  ["functions/", ["functions/", "shared/"]],
  ["web/", ["web/", "shared/"]],
  // It publishes its rosters by the one way in which sessions come to be.
  [
    "infra/demo/",
    ["infra/demo/", "infra/data/", "shared/", "functions/store/", "functions/roster/publish/bring-month.ts"],
  ],
  ["infra/data/", ["infra/data/", "functions/store/"]],
  // What wakes a consumer and what it touches stands beside its work; the template is made from the two lists of them.
  [
    "infra/events.ts",
    ["infra/", "shared/api/", "functions/events/due/due-consumers.ts", "functions/events/stream/stream-consumers.ts"],
  ],
  // What a district's id is, the deployment asks whoever knows.
  ["infra/district-served.ts", ["shared/place/district.ts"]],
  ["infra/", ["infra/", "shared/api/"]],
];
const ours = ["shared/", "functions/", "web/", "infra/", "test/"];
const startsWithOne = (path: string, folders: string[]): boolean => folders.some((folder) => path.startsWith(folder));

const wrongWay = (files: SourceFile[]): string[] =>
  files.flatMap((file) => {
    const allowed = mayImport.find(([folder]) => file.path.startsWith(folder))?.[1] ?? ours;
    return importsOf(file)
      .filter((path) => startsWithOne(path, ours) && !startsWithOne(path, allowed))
      .map((path) => `${file.path} imports ${path}`);
  });

const importing = (path: string, specifier: string): SourceFile => planted(path, `import { x } from "${specifier}";`);

test("imports run one way: shared ← functions, shared ← web, shared/api ← infra", () => {
  expect(wrongWay(sourceFiles())).toEqual([]);
});

test.each([
  ["shared/time/zone.ts", "../../functions/store/keys.ts"],
  ["functions/booking/claim/book-appointment.ts", "../../../web/patient/app.tsx"],
  ["functions/booking/claim/book-appointment.ts", "../../../infra/demo/clinics.ts"],
  ["web/patient/app.tsx", "../../functions/http/route.ts"],
  ["infra/stack.ts", "../functions/api/patient.ts"],
  ["infra/groups.ts", "../functions/events/due/due-consumers.ts"],
  ["infra/events.ts", "../functions/events/clock.ts"],
  ["infra/stack.ts", "../shared/booking/appointment.ts"],
  ["infra/local/start.ts", "../../functions/store/keys.ts"],
  ["infra/demo/seed.ts", "../../functions/http/route.ts"],
  ["web/patient/app.tsx", "../../test/demo/people.test.ts"],
])("%s may not import %s", (path, specifier) => {
  expect(wrongWay([importing(path, specifier)])).toHaveLength(1);
});

test.each([
  ["infra/demo/seed.ts", "../../functions/store/transact.ts"],
  ["infra/api.ts", "../shared/api/routes.ts"],
  ["test/demo/people.test.ts", "../../infra/demo/people.ts"],
])("%s may import %s", (path, specifier) => {
  expect(wrongWay([importing(path, specifier)])).toEqual([]);
});
