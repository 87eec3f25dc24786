import { parseAst } from "vite";
import { expect, test } from "vitest";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

type Found = { type: string; start: number; argument?: { type: string }; elements?: (Found | null)[] };

const nodesIn = (value: unknown): Found[] => {
  if (typeof value !== "object" || value === null) return [];
  const within = Object.values(value).flatMap(nodesIn);
  return "type" in value ? [value as Found, ...within] : within;
};

const isSpread = (of: "ArrayExpression" | "ObjectExpression", one: Found | null): one is Found =>
  one?.argument?.type === of && one.type.includes("Spread");

/** Where a literal is spread into one of its kind or into markup: what it has could stand there itself. */
const spreadLiterals = (files: SourceFile[]): string[] =>
  files
    .filter(({ path, text }) => /\.(tsx?|mjs)$/.test(path) && /\.\.\.\s*[{[]/.test(text))
    .flatMap(({ path, text }) =>
      nodesIn(parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }))
        .flatMap((one) => [
          ...(isSpread("ObjectExpression", one) ? [one] : []),
          ...(one.elements ?? []).filter((element): element is Found => isSpread("ArrayExpression", element)),
        ])
        .map(({ start }) => `${path}:${text.slice(0, start).split("\n").length}`),
    );

test("no literal is spread just to keep names on one line: what it has stands where it belongs", () => {
  expect(spreadLiterals(sourceFiles())).toEqual([]);
});

test("a spread literal is found, in an object, a list and markup; one that depends on something is not meant", () => {
  expect(
    spreadLiterals([
      planted("shared/a.ts", "const a = {", "  ...{ b, c },", "};"),
      planted("web/a.tsx", "const A = () => <B {...{ c, d }} />;"),
      planted("shared/c.ts", "const a = [", "  b,", "  ...[c, d],", "];"),
      planted("shared/b.ts", "const a = { ...(b && { c }), ...d };", 'const e = "...{ f }";', "f(...[a, b]);"),
    ]),
  ).toEqual(["shared/a.ts:2", "web/a.tsx:1", "shared/c.ts:3"]);
});
