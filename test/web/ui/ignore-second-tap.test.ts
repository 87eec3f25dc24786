import { beforeEach, expect, test, vi } from "vitest";
import { ignoreSecondTap } from "../../../web/ui/ignore-second-tap.ts";

const pressed = vi.fn<(what: string) => void>();
ignoreSecondTap(document);
document.addEventListener("click", ({ target }) => pressed(target instanceof Element ? target.id : ""));

beforeEach(() => {
  pressed.mockClear();
  document.body.replaceChildren();
  // Long after whatever was pressed before, and elsewhere.
  press(9_000_000, { x: 900 });
  pressed.mockClear();
});

type Where = { x?: number; y?: number; pointerType?: string; count?: number; on?: Element };

/** A press at a moment of the page's life, by a finger if nothing else is said. */
const press = (at: number, { x = 100, y = 500, pointerType = "touch", count = 1, on = document.body }: Where = {}) => {
  const detail = pointerType === "" ? 0 : count;
  const where = { bubbles: true, cancelable: true, clientX: x, clientY: y };
  const event = new PointerEvent("click", { ...where, pointerType, detail });
  Object.defineProperty(event, "timeStamp", { value: at });
  on.dispatchEvent(event);
};

const control = (id: string, tag = "button"): HTMLElement => {
  const made = document.body.appendChild(document.createElement(tag));
  made.id = id;
  return made;
};

/** What was pressed of a press on a time of day, which brings a button up beneath it, and of what came after. */
const afterTheFirst = (second: (button: Element) => void, pointerType = "touch"): string[] => {
  const time = control("time");
  press(1000, { on: time, pointerType });
  second(control("move"));
  return pressed.mock.calls.map(([what]) => what);
};

test.each([1060, 1250, 1480])(
  "the second tap of a double one presses nothing that the first brought beneath it",
  (at) => {
    expect(afterTheFirst((on) => press(at, { on }))).toEqual(["time"]);
  },
);

test("a finger trembles: a few pixels beside the first it is the second tap still", () => {
  expect(afterTheFirst((on) => press(1120, { x: 110, y: 512, on }))).toEqual(["time"]);
});

test("nor does the second click of a mouse's double one, as the system counts it", () => {
  expect(afterTheFirst((on) => press(1450, { on, pointerType: "mouse", count: 2 }), "mouse")).toEqual(["time"]);
});

test.each<[string, Where & { at: number }]>([
  ["later than a double tap's", { at: 1600 }],
  ["elsewhere", { at: 1100, y: 560 }],
  ["by a key", { at: 1100, pointerType: "" }],
  ["by a mouse that goes on", { at: 1100, pointerType: "mouse" }],
])("a press %s is meant", (_, { at, ...where }) => {
  expect(afterTheFirst((on) => press(at, { on, ...where }))).toEqual(["time", "move"]);
});

test("two presses on one control are both meant: it is for the page to know what they do", () => {
  const on = control("time");
  press(1000, { on });
  press(1100, { on });
  press(1200, { on, pointerType: "mouse", count: 2 });
  expect(pressed.mock.calls).toEqual([["time"], ["time"], ["time"]]);
});

test("a press on a label goes on to what it names", () => {
  const input = control("name", "input");
  const label = control("label", "label");
  label.setAttribute("for", "name");
  press(1000, { on: label });
  press(1000, { on: input });
  expect(pressed.mock.calls.slice(-2)).toEqual([["label"], ["name"]]);
});

/** A question over the page, as the browser shows it. */
const asked = (): HTMLDialogElement => {
  const dialog = document.body.appendChild(document.createElement("dialog"));
  dialog.setAttribute("open", "");
  return dialog;
};

/** What was pressed of a double press, between whose two a question is opened or closed. */
const aroundA = (change: "opened" | "closed", second: () => void): number => {
  const dialog = asked();
  if (change === "opened") dialog.removeAttribute("open");
  press(1000);
  dialog.toggleAttribute("open");
  second();
  dialog.remove();
  return pressed.mock.calls.length;
};

test.each([
  ["touch", 1060],
  ["touch", 1300],
  ["mouse", 1060],
  ["pen", 1300],
])("the second press of a double one by %s on an answer presses nothing that lies beneath it", (pointerType, at) => {
  expect(aroundA("closed", () => press(at, { pointerType }))).toBe(1);
});

test("nor does one that opens a question answer it", () => {
  expect(aroundA("opened", () => press(1200))).toBe(1);
});

test.each<[string, () => void]>([
  ["a moment later", () => press(1600)],
  ["elsewhere", () => press(1100, { x: 300 })],
  ["by a key", () => press(1100, { pointerType: "" })],
])("what is pressed %s after an answer is meant", (_, second) => {
  expect(aroundA("closed", second)).toBe(2);
});

test("two presses in one question are both meant: it is for the question to know what they do", () => {
  const dialog = asked();
  press(1000);
  press(1100);
  dialog.remove();
  expect(pressed).toHaveBeenCalledTimes(2);
});
