import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "../../architecture/source-files.ts";

const forWhoeverLikesIt = /@media \(prefers-reduced-motion: no-preference\) \{\s*[^{}]+\{[^{}]*\}\s*\}/g;

const moving = ({ path, text }: SourceFile): string[] =>
  (text.replace(forWhoeverLikesIt, "").match(/\btransition[\w-]*:.*/g) ?? []).map((line) => `${path}: ${line}`);

test("nothing glides for who asked that nothing should", () => {
  const styles = sourceFiles().filter(({ path }) => path.startsWith("web/") && path.endsWith(".css"));
  expect(styles.flatMap(moving)).toEqual([]);
  expect(styles.filter(({ text }) => text.includes("transition:")).length).toBeGreaterThan(0);
  expect(moving({ path: "web/a.css", text: ".a {\n  transition: color 1s;\n}" })).toEqual([
    "web/a.css: transition: color 1s;",
  ]);
});
