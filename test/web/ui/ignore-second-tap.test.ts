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
  const event = new PointerEvent("click", { bubbles: true, cancelable: true, clientX: x, clientY: y, pointerType });
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
