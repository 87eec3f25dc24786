import { beforeEach, expect, test, vi } from "vitest";
import { ignoreSecondTap } from "../../../web/ui/ignore-second-tap.ts";

const pressed = vi.fn<(path: string) => void>();
ignoreSecondTap(document);
document.addEventListener("click", () => pressed(location.pathname));

beforeEach(() => {
  pressed.mockClear();
  // Long after whatever was pressed before, and elsewhere.
  press(9_000_000, { x: 900 });
  pressed.mockClear();
});

/** A press at a moment of the page's life, by a finger if nothing else is said. */
const press = (at: number, { x = 100, y = 500, pointerType = "touch" } = {}): void => {
  const detail = pointerType === "" ? 0 : 1;
  const where = { bubbles: true, cancelable: true, clientX: x, clientY: y };
  const event = new PointerEvent("click", { ...where, pointerType, detail });
  Object.defineProperty(event, "timeStamp", { value: at });
  document.body.dispatchEvent(event);
};

const goTo = (path: string): void => history.pushState(null, "", path);

/** What was pressed, of a tap at a time of day that led on to the check, and of what came after it. */
const afterTheFirst = (second: () => void): string[] => {
  goTo("/janji/waktu");
  press(1000);
  goTo("/janji/periksa");
  second();
  return pressed.mock.calls.map(([path]) => path);
};

test("the second tap of a double one presses nothing on the page that the first has led to", () => {
  expect(afterTheFirst(() => press(1250))).toEqual(["/janji/waktu"]);
});

test("a finger trembles: a few pixels beside the first it is the second tap still", () => {
  expect(afterTheFirst(() => press(1120, { x: 110, y: 512 }))).toEqual(["/janji/waktu"]);
});

test.each<[string, () => void]>([
  ["later than a double tap's", () => press(1400)],
  ["elsewhere", () => press(1100, { y: 560 })],
  ["by a key", () => press(1100, { pointerType: "" })],
  ["by a mouse", () => press(1100, { pointerType: "mouse" })],
])("a press %s is meant", (_, second) => {
  expect(afterTheFirst(second)).toEqual(["/janji/waktu", "/janji/periksa"]);
});

test("two presses on one page are both meant: it is for the page to know what they do", () => {
  goTo("/janji/waktu");
  press(1000);
  press(1100);
  expect(pressed.mock.calls).toEqual([["/janji/waktu"], ["/janji/waktu"]]);
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
  ["a moment later", () => press(1400)],
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
