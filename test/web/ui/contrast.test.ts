import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync("web/ui/base.css", "utf8");

type Palette = Record<string, string>;
const palette = (text: string): Palette =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]),
  );
const [light = "", dark = ""] = css.split("prefers-color-scheme: dark");
const palettes = { light: palette(light), dark: palette(dark.slice(0, dark.indexOf("@layer base"))) };

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a = "", b = ""): number => {
  const [bright = 0, deep = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (deep + 0.05);
};

const schemes = ["light", "dark"] as const;
const texts = [
  ["ink", "paper"],
  ["ink", "raised"],
  ["ink", "accent-soft"],
  ["ink", "amber-soft"],
  ["ink", "red-soft"],
  ["quiet", "paper"],
  ["quiet", "raised"],
  ["accent", "paper"],
  ["accent", "raised"],
  ["on-accent", "accent"],
  ["red", "paper"],
  ["red", "raised"],
  ["amber", "amber-soft"],
] as const;
const controls = [
  ["edge", "paper"],
  ["edge", "raised"],
  ["accent", "accent-soft"],
] as const;

test.each(schemes.flatMap((scheme) => texts.map((pair) => [scheme, ...pair] as const)))(
  "%s: text in %s on %s is at least 7 : 1",
  (scheme, text, ground) => {
    expect(contrast(palettes[scheme][text], palettes[scheme][ground])).toBeGreaterThanOrEqual(7);
  },
);

test.each(schemes.flatMap((scheme) => controls.map((pair) => [scheme, ...pair] as const)))(
  "%s: a control's %s on %s is at least 3 : 1",
  (scheme, line, ground) => {
    expect(contrast(palettes[scheme][line], palettes[scheme][ground])).toBeGreaterThanOrEqual(3);
  },
);
