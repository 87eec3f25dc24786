import { afterEach, expect, test, vi } from "vitest";
import { answerWith, screen } from "../month-on-screen.tsx";

afterEach(() => sessionStorage.clear());

const publishButton = (root: HTMLElement): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>("button")].find(({ textContent }) => textContent === "Terbitkan…");

const asked = async (root: HTMLElement): Promise<void> => {
  await vi.waitFor(() => expect(publishButton(root)?.getAttribute("aria-disabled")).not.toBe("true"));
  publishButton(root)?.click();
  await vi.waitFor(() => expect(root.querySelector(".roster-counts")).not.toBeNull(), { timeout: 10_000 });
};

const noticesIn = (root: HTMLElement) =>
  [...root.querySelectorAll("dialog[open] .notice")].map((notice) => [
    notice.querySelector("p")?.textContent,
    ...[...notice.querySelectorAll("li")].map(({ textContent }) => textContent),
  ]);

/** The month after a colleague has changed the first person's row. */
const changed = () => {
  const answer = answerWith({ "14": ["S"], "15": ["S"], "16": ["P"] });
  return { ...answer, rows: answer.rows.map((row, index) => (index === 0 ? { ...row, revision: 2 } : row)) };
};

test("whoever publishes sees what is published: a colleague's changes come onto the screen first, and are named", async () => {
  const { root, codesAt } = screen(answerWith({ "14": ["P"] }), undefined, undefined, async () => changed());
  expect(codesAt([0, 13], [0, 14], [0, 15])).toEqual(["P", "", ""]);
  await asked(root);
  expect(codesAt([0, 13], [0, 14], [0, 15])).toEqual(["S", "S", "P"]);
  expect(noticesIn(root)).toEqual([
    ["1 baris baru saja diubah orang lain. Perubahan ini ikut terbit:", "rahmawati: 14–16 Des"],
  ]);
});

test("where nobody else has written, nothing is said of it, whatever was written here", async () => {
  const first = answerWith({ "14": ["P"] });
  const { root, cell, press, saved } = screen(first, undefined, undefined, async () => first);
  cell(0, 14).focus();
  press("s");
  await asked(root);
  expect([saved.length, noticesIn(root)]).toEqual([1, []]);
});
