import { render } from "solid-js/web";
import { expect, test } from "vitest";
import type { ShiftCode } from "../../../../../shared/roster/month/shift-code.ts";
import type { ChangedDay } from "../../../../../shared/roster/publish/compare-versions.ts";
import { ChangeLists } from "../../../../../web/features/roster/compare-versions/change-lists.tsx";

const code: ShiftCode = { code: "P", name: "Pagi", hours: { from: 480, to: 720 } };
const at = (kind: "pustu" | "posyandu"): ShiftCode => ({ ...code, outpost: { kind, name: "Kadikaran" } });

test("where every day says the same and a code does not, it is not said that nothing changed", () => {
  const root = document.createElement("div");
  const changes = { last: 2, days: [], codes: [{ code: "P", from: at("pustu"), to: at("posyandu") }] };
  render(() => <ChangeLists changes={changes} directory={undefined} />, root);
  expect(root.querySelector("[role=status]")?.textContent).toBe("Isi tiap hari sama, tetapi ada kode yang berubah.");
  expect(root.querySelector("li span")?.textContent).toBe(
    "dari Pagi, 08.00–12.00, pustu: Kadikaran menjadi Pagi, 08.00–12.00, posyandu: Kadikaran",
  );
});

const saidOf = (days: ChangedDay[]) => {
  const root = document.createElement("div");
  render(() => <ChangeLists changes={{ last: 2, days, codes: [] }} directory={undefined} />, root);
  return [...root.querySelectorAll("li")].map((line) => [...line.children].map(({ textContent }) => textContent));
};
const day = (date: string, from: string[], to: string[]): ChangedDay => ({ practitionerId: "ani", date, from, to });

test("a day on which somebody is not there is called so, be it leave or not: a version does not tell which", () => {
  expect(saidOf([{ ...day("2026-12-09", ["P"], []), off: true }, day("2026-12-10", ["P"], [])])).toEqual([
    ["Rab, 9 Des", "dari P menjadi tidak masuk"],
    ["Kam, 10 Des", "dari P menjadi kosong"],
  ]);
});

test("days of somebody that changed alike stand in one line, each once", () => {
  const days = ["01", "02", "03", "08"].map((one) => day(`2026-12-${one}`, [], ["P"]));
  const others = ["04", "09"].map((one) => day(`2026-12-${one}`, ["P"], ["S", "T"]));
  expect(saidOf([...days, ...others])).toEqual([
    ["1–3, 8 Des", "dari kosong menjadi P"],
    ["4, 9 Des", "dari P menjadi S + T"],
  ]);
});

test("a day of two people is one day that changed", () => {
  const root = document.createElement("div");
  const both = ["ani", "budi"].map((practitionerId) => ({ ...day("2026-12-02", ["P"], []), practitionerId }));
  render(() => <ChangeLists changes={{ last: 2, days: both, codes: [] }} directory={undefined} />, root);
  expect(root.querySelector("[role=status]")?.textContent).toBe("1 hari berubah pada 2 orang.");
});
