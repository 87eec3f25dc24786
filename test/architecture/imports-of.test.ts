import { expect, test } from "vitest";
import { importsOf } from "./imports-of.ts";
import { planted } from "./source-files.ts";

test("every way to import is seen, in one line or several, types and re-exports too", () => {
  const file = planted(
    "web/features/page.tsx",
    "import { a } from './a.ts';",
    "import type { B } from '../b.ts';",
    "import {",
    "  type C,",
    "  c,",
    "} from '../../shared/c.ts';",
    "export { d } from './d.ts';",
    "export * from './e.ts';",
    "import './style.css';",
    "const lazy = () => import('./lazy.tsx');",
    "type F = typeof import('./f.ts');",
    "import * as z from 'zod/mini';",
  );
  expect(importsOf(file).sort()).toEqual([
    "shared/c.ts",
    "web/b.ts",
    "web/features/a.ts",
    "web/features/d.ts",
    "web/features/e.ts",
    "web/features/f.ts",
    "web/features/lazy.tsx",
    "web/features/style.css",
    "zod/mini",
  ]);
});

test("comments and other words are no imports", () => {
  const file = planted(
    "shared/a.ts",
    "// import { x } from './x.ts';",
    "/** like import { y } from './y.ts' */",
    "export const from = 'here';",
    "export const address = 'https://example.org';",
  );
  expect(importsOf(file)).toEqual([]);
});
