import { afterEach, expect, test, vi } from "vitest";
import { ApiRefusal } from "../../../../../../web/api/api-refusal.ts";
import { answerWith, screen } from "../month-on-screen.tsx";

afterEach(() => sessionStorage.clear());

const theirs = () => {
  const answer = answerWith({ "14": ["S"], "15": ["S"] });
  return { ...answer, rows: answer.rows.map((row, index) => (index === 0 ? { ...row, revision: 2 } : row)) };
};

/** The choices of a month in which two days were written by two. */
const clashed = async () => {
  const changed = new ApiRefusal("roster.row-changed", "Baris ini berubah.", {});
  const shown = screen(answerWith(), undefined, changed, async () => theirs());
  shown.cell(0, 13).focus();
  shown.press("p");
  shown.press("p");
  shown.press("s", { ctrlKey: true });
  const buttons = () => [...shown.root.querySelectorAll<HTMLElement>(".roster-clash button")];
  await vi.waitFor(() => expect(buttons()).toHaveLength(4), { timeout: 10_000 });
  return { ...shown, buttons };
};

test("whoever settles what two have written is led to the next of it, then to the cell", async () => {
  const { root, buttons, codesAt } = await clashed();
  const press = (word: string): void => {
    const button = buttons().find(({ textContent }) => textContent === word);
    button?.focus();
    button?.click();
  };
  press("Tetap P");
  expect(buttons().map(({ textContent }) => textContent)).toEqual(["Tetap P", "Pakai S"]);
  expect(document.activeElement).toBe(buttons()[0]);
  press("Pakai S");
  expect([document.activeElement?.id, root.contains(document.activeElement)]).toEqual(["cell-0-14", true]);
  expect(codesAt([0, 13], [0, 14])).toEqual(["P", "S"]);
});
