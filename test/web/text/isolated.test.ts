import { expect, test } from "vitest";
import { isolated } from "../../../web/text/isolated.ts";
import { sourceFiles } from "../../architecture/source-files.ts";

test.each([
  ["Siti Aminah, S.Pd.", "Siti Aminah, S.Pd."],
  ["M. Yusuf 2", "M. Yusuf 2"],
  ["سيتي", "\u2068سيتي\u2069"],
  ["Siti \u202eharmless", "\u2068Siti \u202eharmless\u2069"],
])("%s stands in a sentence so that it turns nothing outside of itself", (name, written) => {
  expect(isolated(name)).toBe(written);
});

test("every sentence sets the name it takes apart", () => {
  const texts = sourceFiles().filter(({ path }) => /^web\/.*\/(shell-)?text(\.en)?\.ts$/.test(path));
  const bare = texts.filter(({ text }) => /\$\{(name|typed)\}/.test(text)).map(({ path }) => path);
  expect([texts.length > 40, bare]).toEqual([true, []]);
});
