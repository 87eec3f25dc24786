import { render } from "solid-js/web";
import { expect, test } from "vitest";
import type { ClinicCover } from "../../../../../shared/roster/cover/week-cover.ts";
import { daysFrom } from "../../../../../shared/time/local-date.ts";
import { ClinicRow } from "../../../../../web/features/roster/district-coverage/clinic-row.tsx";
import { english } from "../../../../../web/features/roster/district-coverage/text.en.ts";

test("a day without a doctor stands out where one is wanted, and not on a Sunday", () => {
  const root = document.createElement("div");
  const gap = { date: "2026-12-09", half: "a", service: "umum", practitioners: 0, wanted: 1 } as const;
  const clinic: ClinicCover = {
    clinicId: "3604-mancak",
    unpublished: [],
    closed: [],
    wanted: "chosen",
    gaps: [gap],
    doctors: [1, 1, 0, 1, 1, 1, 0],
  };
  render(() => <ClinicRow clinic={clinic} from="2026-12-07" directory={undefined} />, root);
  const days = [...root.querySelectorAll(".cover-day")].map(({ textContent }) => textContent);
  const marked = [...root.querySelectorAll(".cover-day[data-none]")].map(({ textContent }) => textContent);
  expect([days.at(-1), marked]).toEqual(["Min 0", ["Rab 0"]]);
});

const rowOf = (changes: Partial<ClinicCover>): HTMLElement => {
  const root = document.createElement("div");
  const clinic: ClinicCover = {
    clinicId: "3604-mancak",
    unpublished: [],
    closed: [],
    wanted: "chosen",
    gaps: [],
    doctors: [0, 0, 0, 0, 0, 0, 0],
    ...changes,
  };
  render(() => <ClinicRow clinic={clinic} from="2026-12-07" directory={undefined} />, root);
  return root;
};
const standingOf = (root: HTMLElement) => {
  const standing = root.querySelector<HTMLElement>(".cover-standing");
  return [standing?.textContent, standing?.dataset.amiss !== undefined];
};
const daysOf = (root: HTMLElement) => [...root.querySelectorAll(".cover-day")].map(({ textContent }) => textContent);

test("a week that nobody has been at is not planned yet, and nothing is amiss there, nor said to be well", () => {
  const week = daysFrom("2026-12-07", 7);
  const root = rowOf({ unpublished: week, unplanned: week });
  expect(standingOf(root)).toEqual(["Belum dijadwalkan", false]);
  expect(daysOf(root)[0]).toBe("Sen –");
  expect(root.textContent).toContain("Belum dijadwalkan: ");
  expect(root.textContent).not.toContain("Belum terbit");
  expect(root.textContent).not.toContain("Tidak ada yang kurang");
});

test("of a week in two months what is drafted is not published, and the rest not planned", () => {
  const week = daysFrom("2026-12-07", 7);
  const root = rowOf({ unpublished: week, unplanned: week.slice(0, 3) });
  expect(standingOf(root)).toEqual(["4 hari belum terbit", true]);
  const said = [...root.querySelectorAll("p")].map(({ textContent }) => textContent?.split(":")[0]);
  expect(said.slice(0, 2)).toEqual(["Belum terbit", "Belum dijadwalkan"]);
});

test("a clinic that can't be read itself says so, counts nobody, and leads nowhere", () => {
  const root = rowOf({ unreadable: true, clinicUnreadable: true, wanted: "unknown" });
  expect(standingOf(root)).toEqual(["Data puskesmas tidak bisa dibaca", true]);
  expect(daysOf(root)[0]).toBe("Sen –");
  expect(root.querySelector("strong")?.textContent).toBe("3604-mancak");
  expect([...root.querySelectorAll("p, a")].map(({ textContent }) => textContent)).toEqual([
    "Nama dan petugas puskesmas ini tidak bisa dibaca. Pasien tidak melihat puskesmas ini. Hubungi pengelola sistem.",
  ]);
});

test("how often half a day lacks somebody can't be read as a day and a half", () => {
  const gap = { date: "2026-12-09", half: "a", service: "umum", practitioners: 0, wanted: 1 } as const;
  expect(standingOf(rowOf({ gaps: [gap] }))).toEqual(["Kurang petugas 1 kali setengah hari, 1 layanan", true]);
});

test("one of something is said as one in English too", () => {
  const { lacking, unpublished, unplanned, closed } = english;
  expect([lacking(1, 1), unpublished(1), unplanned(1), closed(1)]).toEqual([
    "Short of staff on 1 half day, 1 service",
    "1 day not published",
    "1 day not scheduled yet",
    "Closed on 1 day",
  ]);
  expect([lacking(2, 2), unpublished(2), unplanned(7), closed(7)]).toEqual([
    "Short of staff on 2 half days, 2 services",
    "2 days not published",
    "Not scheduled yet",
    "Closed",
  ]);
});
