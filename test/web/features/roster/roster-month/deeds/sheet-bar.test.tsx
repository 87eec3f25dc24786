import { beforeEach, expect, test } from "vitest";
import { answerWith, screen } from "../month-on-screen.tsx";

beforeEach(() => sessionStorage.clear());

test("the way to the settings says of which month one comes, so that one comes back to it", () => {
  const { root } = screen(answerWith());
  const ways = [...root.querySelectorAll(".roster-bar a")];
  expect(ways.map((way) => [way.textContent, way.getAttribute("href")])).toEqual([
    ["Aturan jadwal", "/petugas/kode-jadwal?bulan=2026-12"],
  ]);
});
