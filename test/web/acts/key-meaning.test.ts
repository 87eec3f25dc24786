import { expect, test } from "vitest";
import { keyMeaning, type Where } from "../../../web/acts/key-meaning.ts";

type Press = Parameters<typeof keyMeaning>[0];

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  ...held,
});

const places: Where[] = ["writing", "list", "elsewhere"];

test("Ctrl+K opens the palette from anywhere, also while one writes and where keys of one sign are switched off", () => {
  const presses = [press("k", { ctrlKey: true }), press("K", { ctrlKey: true }), press("k", { metaKey: true })];
  for (const one of presses)
    for (const where of places)
      expect([keyMeaning(one, where, true), keyMeaning(one, where, false)]).toEqual(["palette", "palette"]);
});

test.each([
  ["/", ["search", "search", undefined]],
  ["?", ["sheet", "sheet", undefined]],
  ["j", [{ letter: "j" }, undefined, undefined]],
  ["J", [{ letter: "j" }, undefined, undefined]],
  ["Enter", [undefined, undefined, undefined]],
  ["3", [undefined, undefined, undefined]],
  [" ", [undefined, undefined, undefined]],
] as const)("%s says in a list, elsewhere and where one writes: %j", (key, meanings) => {
  expect(
    ["list" as const, "elsewhere" as const, "writing" as const].map((where) => keyMeaning(press(key), where, true)),
  ).toEqual(meanings);
});

test.each(["/", "?", "j"])("%s says nothing where keys of one sign are switched off", (key) => {
  expect(places.map((where) => keyMeaning(press(key), where, false))).toEqual([undefined, undefined, undefined]);
});

test.each<[string, Press]>([
  ["that repeats itself", press("/", { repeat: true })],
  ["within a letter that is being put together", press("/", { isComposing: true })],
  ["with Alt", press("j", { altKey: true })],
  ["with Ctrl that is the browser's own", press("f", { ctrlKey: true })],
  ["with AltGr, which says Ctrl and Alt", press("k", { ctrlKey: true, altKey: true })],
])("a key %s says nothing", (_, one) => {
  expect(places.map((where) => keyMeaning(one, where, true))).toEqual([undefined, undefined, undefined]);
});
