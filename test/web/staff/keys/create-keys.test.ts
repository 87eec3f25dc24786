import { createRoot } from "solid-js";
import { afterEach, expect, test } from "vitest";
import { createKeys } from "../../../../web/staff/keys/create-keys.ts";

let end = (): void => undefined;
afterEach(() => end());

/** The letters that did something, pressed with the focus at each place of a page. */
const lettersHeard = (page: string): Record<string, string> => {
  document.body.innerHTML = page;
  const heard: Record<string, string> = {};
  let at = "";
  const nothing = (): void => undefined;
  end = createRoot((dispose) => {
    createKeys({
      palette: nothing,
      sheet: nothing,
      search: nothing,
      letter: (letter) => {
        heard[at] = letter;
        return true;
      },
    });
    return dispose;
  });
  for (const place of [document.body, ...document.querySelectorAll<HTMLElement>("[id]")]) {
    at = place.id || "nothing";
    place.dispatchEvent(new KeyboardEvent("keydown", { key: "b", bubbles: true, cancelable: true }));
  }
  return heard;
};

const rest = `<button id="button"></button><a id="link" href="/"></a><input id="field"><select id="select"></select>`;

test("letters are keys in a list, and while the focus is on nothing beside one", () => {
  const page = `<main><h1 id="heading" tabindex="-1"></h1>${rest}<ul data-keys><button id="row"></button></ul></main>`;
  expect(lettersHeard(page)).toEqual({ nothing: "b", heading: "b", row: "b" });
});

test("a screen without a list is left by no stray letter", () => {
  const rail = `<nav data-keys><a id="place" href="/"></a></nav>`;
  const page = `${rail}<main><h1 id="heading" tabindex="-1"></h1>${rest}</main>`;
  expect(lettersHeard(page)).toEqual({ place: "b" });
});
