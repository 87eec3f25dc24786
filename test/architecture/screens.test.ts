import { dirname } from "node:path";
import { expect, test } from "vitest";
import { importsOf } from "./imports-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/** The folders of the screens: whatever says in a `route.ts` where it is seen. */
const screensIn = (files: SourceFile[]): string[] =>
  files.filter(({ path }) => /^web\/features\/.*\/route\.ts$/.test(path)).map(({ path }) => dirname(path));

const borrowed = (files: SourceFile[]): string[] => {
  const screens = screensIn(files);
  return files
    .filter(({ path }) => path.startsWith("web/"))
    .flatMap((file) =>
      importsOf(file)
        .filter((to) => screens.some((screen) => to.startsWith(`${screen}/`) && !file.path.startsWith(`${screen}/`)))
        .map((to) => `${file.path} imports ${to}`),
    );
};

test("no screen is imported, but by its own files: what two use lies with the use case, in web/parts or below", () => {
  expect(screensIn(sourceFiles()).length).toBeGreaterThan(10);
  expect(borrowed(sourceFiles())).toEqual([]);
});

test("what is borrowed from a screen is found; from a use case's own form it is not", () => {
  const files = [
    planted("web/features/booking/ticket/route.ts"),
    planted("web/features/booking/ticket/page.tsx", "import './cancel-dialog.tsx';"),
    planted("web/features/booking/cancel-appointment/dialog.tsx"),
    planted("web/features/consult/room/a.tsx", "import '../../booking/ticket/cancel-dialog.tsx';"),
    planted("web/features/consult/room/b.tsx", "import '../../booking/cancel-appointment/dialog.tsx';"),
    planted("web/parts/visit/c.tsx", "import '../../features/booking/ticket/page.tsx';"),
  ];
  expect(borrowed(files)).toEqual([
    "web/features/consult/room/a.tsx imports web/features/booking/ticket/cancel-dialog.tsx",
    "web/parts/visit/c.tsx imports web/features/booking/ticket/page.tsx",
  ]);
});
