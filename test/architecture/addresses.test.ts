import { expect, test } from "vitest";
import { appNames } from "../../shared/api/apps.ts";
import { screensOf } from "../../web/build/screen-list.ts";
import { codeOf } from "./imports-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/** What is no screen's address: the API, what the deployment writes, the texts that one machine has "sent". */
const noScreens = ["/api", "/config.json", "/outbox"];
const written = /["'`](\/[a-z][\w.-]*)/g;

const isScreensCode = ({ path }: SourceFile): boolean =>
  path.startsWith("web/") && !path.startsWith("web/build/") && !path.startsWith("web/addresses/");

const strays = (files: SourceFile[]): string[] =>
  files
    .filter((file) => isScreensCode(file) && /\.tsx?$/.test(file.path))
    .flatMap((file) =>
      [...codeOf(file).matchAll(written)]
        .filter(([, address = ""]) => !noScreens.includes(address))
        .map(([, address]) => `${file.path} writes ${address}`),
    );

test("addresses of screens are written in web/addresses/ alone: everybody else has them made there", () => {
  expect(strays(sourceFiles())).toEqual([]);
});

test.each([
  'const line = "/petugas/dokter";',
  `navigate(\`/kunjungan/\${id}\`);`,
  '<a href="/masuk?kembali=/saya">',
  "path: '/janji/:step?',",
])("%s elsewhere is found", (line) => {
  expect(strays([planted("web/features/booking/ticket/page.tsx", line)])).toHaveLength(1);
});

test("the API's own addresses, the start and what follows a sign are no screen's", () => {
  const lines = [
    'requestOf(row, "/api", input)',
    '<a href="/">',
    'import { a } from "../a.ts";',
    "// see `/kunjungan`",
  ];
  expect(strays([planted("web/api/call.ts", ...lines)])).toEqual([]);
});

test("no two screens have one address", async () => {
  const screens = (await Promise.all(appNames.map(screensOf))).flat();
  const paths = screens.map(({ route }) => route.path.replace(/:\w+/g, ":"));
  expect(paths.length).toBeGreaterThan(10);
  expect([...new Set(paths)]).toEqual(paths);
});
