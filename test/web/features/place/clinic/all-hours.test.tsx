import { render } from "solid-js/web";
import { expect, test } from "vitest";
import { AllHours } from "../../../../../web/features/place/clinic/all-hours.tsx";
import { openSession } from "../../../parts/open-session.ts";

const byVideo = openSession("rahmawati-cikande", [1]);
const there = { ...byVideo, comeTo: { kind: "pustu", name: "Pustu Kadikaran" } as const };

test("a day on which all are met face to face is not called closed", () => {
  const root = document.createElement("div");
  const days = [
    { date: "2026-11-23", sessions: [byVideo, there] },
    { date: "2026-11-24", sessions: [there] },
    { date: "2026-11-25", sessions: [] },
  ];
  render(() => <AllHours days={days} directory={undefined} />, root);
  const tables = [...root.querySelectorAll("dl")].map((table) =>
    [...table.children].map((row) => [...row.children].map(({ textContent }) => textContent)),
  );
  const pustu = "08.00–12.00 datang ke Pustu Kadikaran";
  expect(tables).toEqual([
    [
      ["Senin, 23 November", "08.00–12.00"],
      ["Selasa, 24 November", "Tatap muka saja"],
      ["Rabu, 25 November", "Tutup"],
    ],
    [
      ["Senin, 23 November", pustu],
      ["Selasa, 24 November", pustu],
    ],
  ]);
});
