import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ShiftCode } from "../../../../../../shared/roster/month/shift-code.ts";
import { answerWith, codes, screen } from "../month-on-screen.tsx";

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => vi.useRealTimers());

/** With `P` and `PO`, a letter alone is begun and not yet written. */
const policlinic: ShiftCode = { code: "PO", name: "Poli", hours: { from: 450, to: 840 } };
const begun = () => {
  const shown = screen(answerWith({}, { codes: { revision: 1, codes: [...codes, policlinic] } }));
  shown.cell(0, 0).focus();
  shown.press("p");
  return shown;
};

const clipboard = (kind: "paste" | "cut", text = ""): void => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const event = new ClipboardEvent(kind, { clipboardData, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
};

test("what was begun doesn't overwrite what is pasted after it", () => {
  const { press, codesAt } = begun();
  clipboard("paste", "S\tM\r\nM\tS\r\n");
  press("ArrowDown");
  expect(codesAt([0, 0], [0, 1], [1, 0], [1, 1])).toEqual(["S", "M", "M", "S"]);
});

test("what was begun doesn't come back after its cell is cut", () => {
  const { press, codesAt } = begun();
  clipboard("cut");
  press("ArrowDown");
  expect(codesAt([0, 0])).toEqual([""]);
});

test("what was begun is written where it was begun, though a screen reader puts the focus elsewhere", () => {
  const { cell, press, codesAt } = begun();
  cell(1, 2).focus();
  press("ArrowDown");
  expect(codesAt([0, 0], [1, 2])).toEqual(["P", ""]);
});

test("a code that the clinic has not can be taken away in the list of codes", async () => {
  const { root, cell, press, codesAt } = screen(answerWith({ "01": ["XX", "S"] }));
  cell(0, 0).focus();
  press("F2");
  // The dialog comes after the month, however long that takes.
  await vi.waitUntil(() => root.querySelector(".roster-codes-list label"), { timeout: 10_000 });
  const boxes = [...root.querySelectorAll<HTMLLabelElement>(".roster-codes-list label")];
  expect(boxes.map((box) => [box.querySelector("strong")?.textContent, box.querySelector("input")?.checked])).toEqual([
    ["XX", true],
    ["P", false],
    ["S", true],
    ["M", false],
  ]);
  boxes[0]?.querySelector("input")?.click();
  [...root.querySelectorAll("dialog button")]
    .find((one) => one.textContent === "Pakai")
    ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(codesAt([0, 0])).toEqual(["S"]);
});
