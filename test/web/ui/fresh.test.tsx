import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, test } from "vitest";
import { Fresh } from "../../../web/ui/fresh.tsx";
import { translate } from "./translate.ts";

const shown = (first: string) => {
  const [text, setText] = createSignal(first);
  const root = document.createElement("div");
  render(() => <button type="button">{<Fresh>{text()}</Fresh>}</button>, root);
  return { root, setText };
};

test.each([
  ["a time that was chosen anew", "Pindah ke 02.30", "Pindah ke 02.37"],
  ["a count", "3 kosong", "2 kosong"],
  ["a verb that turned", "Matikan suara", "Nyalakan suara"],
])("%s is seen under a browser's translation", (_, before, after) => {
  const { root, setText } = shown(before);
  translate(root);
  expect(root.textContent).toBe(`${before}*`);
  setText(after);
  expect(root.textContent).toBe(after);
  translate(root);
  setText(before);
  expect(root.textContent).toBe(before);
});

test("a text that stays what it is keeps its element, so that nothing is announced or flickers", () => {
  const { root, setText } = shown("3 kosong");
  const element = root.querySelector("span");
  setText("3 kosong");
  expect(root.querySelector("span")).toBe(element);
});
