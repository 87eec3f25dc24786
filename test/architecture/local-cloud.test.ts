import { expect, test } from "vitest";
import { routes } from "../../shared/api/routes.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/**
 * What plays AWS on one machine is no part of the product, and it reads the product from the template: a use case more
 * costs it nothing. It grows only where the product takes up another service of AWS, another side of one, or another
 * outside party; whoever does that raises this number in the same change, and says there why it is worth its lines.
 */
const ceiling = 5398;

const isLocalCloud = ({ path }: SourceFile): boolean => path.startsWith("infra/local/");

const linesOf = (files: SourceFile[]): number =>
  files.filter(isLocalCloud).reduce((sum, { text }) => sum + text.replace(/\n$/, "").split("\n").length, 0);

const namingUseCases = (files: SourceFile[]): string[] =>
  files
    .filter(isLocalCloud)
    .flatMap(({ path, text }) =>
      routes.filter(({ name }) => text.includes(`"${name}"`)).map(({ name }) => `${path} knows ${name}`),
    );

test("the local cloud stays below its ceiling", () => {
  expect(linesOf(sourceFiles())).toBeLessThanOrEqual(ceiling);
});

test("the local cloud knows no use case", () => {
  expect(namingUseCases(sourceFiles())).toEqual([]);
});

test("a file too many and a use case by its name are found", () => {
  const more = planted("infra/local/sqs/queue.ts", ...Array.from({ length: ceiling }, () => "line"), "");
  expect(linesOf([more])).toBe(ceiling);
  expect(linesOf([more, planted("infra/local/sqs/more.ts", "line")])).toBe(ceiling + 1);
  expect(linesOf([planted("infra/api.ts", "line")])).toBe(0);
  const special = planted("infra/local/http/special.ts", 'if (name === "book-appointment") return;');
  expect(namingUseCases([special])).toEqual(["infra/local/http/special.ts knows book-appointment"]);
});
