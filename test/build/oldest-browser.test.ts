import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { appNames } from "../../shared/api/apps.ts";
import { withoutLayers } from "../../web/build/flatten-layers.ts";
import { missingInScripts } from "../architecture/missing-in-scripts.ts";
import { builtFiles, type Files, textOf } from "./built-files.ts";

const missingInStyles: Record<string, RegExp> = {
  "layers (99)": /@layer/,
  "containers (105)": /@container/,
  "nesting (112)": /[{;]\s*&/,
  "translate, scale, rotate as properties (104)": /[{;](translate|scale|rotate):/,
  "ranges of widths (104)": /@media[^{]*[<>]/,
  "mixed colours (111)": /color-mix/,
};

/** livekit-client asks first whether there is a clone, and makes ids only for data, which our rooms don't carry. */
const known = [/live-room.*(structuredClone|randomUUID)/];

const lacks = (name: string, text: string, missing: Record<string, RegExp>): string[] =>
  Object.entries(missing)
    .filter(([, pattern]) => pattern.test(text))
    .map(([feature]) => `${name}: ${feature}`)
    .filter((found) => !known.some((pattern) => pattern.test(found)));

describe.each(appNames)("the %s app as it is built", (app) => {
  let files: Files;
  beforeAll(async () => {
    files = await builtFiles(app);
  }, 60_000);
  const found = (ending: string, missing: Record<string, RegExp>): string[] =>
    [...files.entries()]
      .filter(([name]) => name.endsWith(ending))
      .flatMap(([name, file]) => lacks(name, textOf(file), missing));

  test("asks for nothing that Chrome 90 lacks", () => {
    expect(found(".js", missingInScripts)).toEqual([]);
    expect(found(".css", missingInStyles)).toEqual([]);
  });

  test("sets no height by the visible screen without one by the whole screen before it", () => {
    const styles = [...files.entries()].filter(([name]) => name.endsWith(".css")).map(([, file]) => textOf(file));
    const unsure = styles.flatMap(
      (text) => text.replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g, "").match(/dvh/g) ?? [],
    );
    expect(unsure).toEqual([]);
    expect(styles.join("")).toContain("100vh");
  });
});

test("what is missing is found", () => {
  expect(lacks("a.js", "x.at(-1);y.toSorted()", missingInScripts)).toHaveLength(2);
  expect(lacks("a.js", String.raw`/(?<!a)b/u;/^\p{RGI_Emoji}/v;/\p{Script=Kawi}/u`, missingInScripts)).toHaveLength(3);
  expect(
    lacks("a.js", String.raw`/(?<day>\d)(?!a)[\p{DI}\p{Bidi_Control}\p{Script=Arabic}]/u`, missingInScripts),
  ).toEqual([]);
  expect(lacks("a.css", "@layer ui{a{color:red}}.b{scale:2}", missingInStyles)).toHaveLength(2);
  expect(lacks("live-room-1.js", "structuredClone(x)", missingInScripts)).toEqual([]);
});

describe("layers as plain rules", () => {
  test("a later layer outranks an earlier one by ids, whichever sheet comes first", () => {
    expect(withoutLayers("@layer base { a { x: 1; } } @layer ui { .b, p > i { x: 2; } }")).toBe(
      "a{ x: 1; }\n:not(#_).b,p:not(#_) > i{ x: 2; }",
    );
    expect(withoutLayers("@layer feature { .c { x: 3; } }")).toBe(":not(#_):not(#_).c{ x: 3; }");
  });

  test("what stands in a condition is raised too, the steps of a motion are not", () => {
    expect(withoutLayers("@layer ui { @media print { h1:is(.a, .b)::before { x: 1; } } }")).toBe(
      "@media print{h1:not(#_):is(.a, .b)::before{ x: 1; }}",
    );
    expect(withoutLayers("@layer ui { @keyframes in { from { x: 1; } } }")).toBe("@keyframes in{ from { x: 1; } }");
  });

  test("a height of the visible screen gets the whole screen's before it", () => {
    expect(withoutLayers("@layer base { b { color: red; height: 9dvh; } }")).toBe(
      "b{ color: red; height: 9vh; }@supports (height:1dvh){b{height: 9dvh;}}",
    );
  });

  test("a layer nobody ranked is refused", () => {
    expect(() => withoutLayers("@layer other { a { x: 1; } }")).toThrow("no layer of ours");
  });
});

describe("below the floor", () => {
  const run = (supports: boolean | undefined): string[] => {
    const said: string[] = [];
    const document = {
      createElement: () => ({ style: {}, innerHTML: "" }),
      getElementById: () => "app",
      body: { replaceChild: (page: { innerHTML: string }, old: string) => said.push(old, page.innerHTML) },
    };
    const css = supports === undefined ? undefined : { supports: () => supports };
    runInNewContext(readFileSync("web/patient/public/floor.js", "utf8"), { document, window: { CSS: css }, CSS: css });
    return said;
  };

  test("an old browser is told to update, in the place of the app", () => {
    for (const supports of [false, undefined])
      expect(run(supports)).toEqual(["app", expect.stringContaining("Perbarui Chrome di ponsel ini")]);
  });

  test("a browser of today is told nothing", () => {
    expect(run(true)).toEqual([]);
  });

  test("it is written for browsers older than the floor", () => {
    expect(readFileSync("web/patient/public/floor.js", "utf8")).not.toMatch(/\b(const|let)\s|=>|`|\?\?|\?\./);
  });
});
