import { afterEach, expect, test } from "vitest";
import { answerWith, screen } from "../month-on-screen.tsx";

afterEach(() => sessionStorage.clear());

test("a row moves as little as it can while one writes: a word is seen beside a name only where something is amiss", () => {
  const { root, cell, press } = screen(answerWith());
  const seen = () =>
    [...root.querySelectorAll(".roster-saving")]
      .filter(({ classList }) => !classList.contains("unseen"))
      .map(({ textContent }) => textContent);
  cell(0, 0).focus();
  press("p");
  expect([seen(), root.querySelector(".roster-state")?.textContent]).toEqual([
    [],
    "belum diterbitkan · 1 baris belum tersimpan",
  ]);
  cell(1, 0).focus();
  press("x");
  press("Enter");
  expect(seen()).toEqual(["Belum tersimpan: kode salah"]);
});
