import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { answerWith, codes, screen } from "../../month-on-screen.tsx";

beforeEach(() => sessionStorage.clear());

const carried = { rows: [{ practitionerId: "rahmawati", cells: { "05": ["P"], "12": ["P"] } }], codes };

/** A month that was just filled by a button, where the focus still is. */
const filled = async () => {
  const shown = screen(answerWith({}, { carried }));
  const button = [...shown.root.querySelectorAll("button")].find(
    ({ textContent }) => textContent === "Salin bulan lalu",
  );
  button?.focus();
  button?.click();
  const copied = () => shown.codesAt([0, 2], [0, 9]);
  await vi.waitFor(() => expect(copied()).toEqual(["P", "P"]), { timeout: 10_000 });
  return { ...shown, copied };
};

test("Ctrl+Z and Ctrl+Y go back and on while the focus is on the button that filled the month", async () => {
  const { press, copied } = await filled();
  expect(document.activeElement?.textContent).toBe("Salin bulan lalu");
  expect(press("z", { ctrlKey: true }).defaultPrevented).toBe(true);
  expect(copied()).toEqual(["", ""]);
  press("y", { ctrlKey: true });
  expect(copied()).toEqual(["P", "P"]);
  press("z", { ctrlKey: true });
  press("Z", { ctrlKey: true, shiftKey: true });
  expect(copied()).toEqual(["P", "P"]);
});

test("in the grid they go one step, not two", async () => {
  const { cell, press, codesAt } = await filled();
  cell(1, 0).focus();
  press("s");
  press("z", { ctrlKey: true });
  expect(codesAt([1, 0], [0, 2])).toEqual(["", "P"]);
});

test("where one writes a text, and in a dialog, Ctrl+Z is not the month's", async () => {
  const { press, copied } = await filled();
  const field = document.body.appendChild(document.createElement("input"));
  onTestFinished(() => field.remove());
  field.focus();
  expect(press("z", { ctrlKey: true }).defaultPrevented).toBe(false);
  field.blur();
  const dialog = document.body.appendChild(document.createElement("dialog"));
  onTestFinished(() => dialog.remove());
  dialog.open = true;
  expect(press("z", { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(copied()).toEqual(["P", "P"]);
});

test("other keys keep their meaning outside of the grid", async () => {
  const { press, copied } = await filled();
  const keys = [press("s", { ctrlKey: true }), press("Delete"), press("p"), press("a", { ctrlKey: true })];
  expect(keys.map(({ defaultPrevented }) => defaultPrevented)).toEqual([false, false, false, false]);
  expect(copied()).toEqual(["P", "P"]);
});
