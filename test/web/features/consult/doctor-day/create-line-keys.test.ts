import { createRoot } from "solid-js";
import { afterEach, expect, test, vi } from "vitest";
import { createLineKeys } from "../../../../../web/features/consult/doctor-day/create-line-keys.ts";

let dispose = (): void => undefined;
afterEach(() => {
  dispose();
  document.body.innerHTML = "";
});

/** The doctor's screen: a heading, two rows of which the first is selected, and the buttons beside the line. */
const screen = (selected: string | undefined = "a") => {
  document.body.innerHTML = `
    <main><header><h1 tabindex="-1">Antrean</h1></header>
      <ul><li data-visit="a"><button id="a">Siti</button></li><li data-visit="b"><button id="b">Adi</button></li></ul>
      <aside><a id="call" href="#x">Panggil</a></aside></main>`;
  const keys = { move: vi.fn(), call: vi.fn() };
  dispose = createRoot((end) => {
    createLineKeys({
      rowOf: (target) => target.closest<HTMLElement>("[data-visit]")?.dataset.visit,
      selected: () => selected,
      ...keys,
    });
    return end;
  });
  const press = (where: string, key: string, more: KeyboardEventInit = {}): boolean => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
    document.querySelector(where)?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { ...keys, press };
};

test("Enter on a row that isn't selected is the row's own press: nobody is called", () => {
  const { call, press } = screen();
  expect([press("#b", "Enter"), call.mock.calls.length]).toEqual([false, 0]);
});

test.each(["#a", "body", "h1"])("Enter on %s calls who is selected and shown", (where) => {
  const { call, press } = screen();
  expect([press(where, "Enter"), call.mock.calls.length]).toEqual([true, 1]);
});

test("Enter on a button or a link beside the line is that button's own", () => {
  const { call, press } = screen();
  expect([press("#call", "Enter"), call.mock.calls.length]).toEqual([false, 0]);
});

test("a key that is held down calls nobody", () => {
  const { call, press } = screen();
  press("#a", "Enter", { repeat: true });
  expect(call).not.toHaveBeenCalled();
});

test("while a dialog asks, the line hears no keys", () => {
  const { call, move, press } = screen();
  const dialog = document.createElement("dialog");
  dialog.setAttribute("open", "");
  document.body.append(dialog);
  press("body", "Enter");
  press("body", "ArrowDown");
  expect([call.mock.calls, move.mock.calls]).toEqual([[], []]);
});

test("arrows move through the line from a row, the page or its heading, not from a control beside it", () => {
  const { move, press } = screen();
  for (const where of ["#b", "body", "h1", "#call"]) press(where, "ArrowDown");
  press("#b", "ArrowUp");
  expect(move.mock.calls).toEqual([[1], [1], [1], [-1]]);
});
