import { render } from "solid-js/web";
import { expect, onTestFinished, test } from "vitest";
import { instantAt } from "../../../../shared/time/zone.ts";
import { DutyElsewhere } from "../../../../web/parts/absence/duty-elsewhere.tsx";

test("where else somebody is on duty is said by day and hours with how many visits, and who sees to it", () => {
  const session = (from: number, to: number, visits: number) => ({
    start: instantAt("2026-12-09", from * 60, "WIB"),
    end: instantAt("2026-12-09", to * 60, "WIB"),
    visits,
  });
  const days = [
    { clinicId: "3604-carenang", date: "2026-12-09", sessions: [session(8, 12, 3), session(13, 15, 0)] },
    { clinicId: "3604-carenang", date: "2026-12-10", sessions: [] },
  ];
  const root = document.createElement("div");
  onTestFinished(render(() => <DutyElsewhere days={days} directory={undefined} />, root));
  const words = [...root.querySelectorAll("li, p")].map(({ textContent }) => textContent?.replace(/[⁨⁩]/g, ""));
  expect(words).toEqual([
    "Juga terjadwal di puskesmas lain pada hari itu:",
    "3604-carenang, Rab, 9 Des: 08.00–12.00, 3 janji; 13.00–15.00, 0 janji",
    "3604-carenang, Kam, 10 Des: bertugas, tanpa pendaftaran",
    "Penyusun jadwal di sana diberi tahu. Sampai diurus, jadwalnya tetap berlaku.",
  ]);
});
