import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { AbsenceForm } from "../../../../../web/features/roster/absence/absence-form.tsx";
import { createAbsence, wholeClinic } from "../../../../../web/features/roster/absence/create-absence.ts";
import type { AbsencePreview } from "../../../../../web/parts/absence/create-absence-look.ts";

beforeEach(() => sessionStorage.clear());

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const clinic = {
  id: "3604-kibin",
  name: "Puskesmas Kibin",
  kecamatan: { code: "", name: "" },
  services: ["umum"],
  practitioners: [{ id: "ani", name: "dr. Ani", profession: "doctor" as const }],
};
const lacking = { rule: "no-doctor", severity: "warns", date: "2026-12-10", facts: {} } as const;
const preview = (covers: AbsencePreview["off"][number]["covers"]): AbsencePreview => ({
  digest: "d".repeat(22),
  affected: [],
  unreadable: 0,
  breaks: [lacking],
  off: [{ practitionerId: "ani", date: "2026-12-10", code: "P", covers }],
});

const nobody = preview([]);
const budi = [{ practitionerId: "budi", breaks: [] }];

/** The form where somebody is chosen, or the clinic, and what it does is shown. */
const shown = async (who: string, answer = nobody) => {
  const made = {
    versions: [{ month: "2026-12", version: 2 }],
    done: true,
    written: 1,
    affected: 4,
    here: { inside: 1, waiting: 1 },
  };
  const markAway = vi.fn(async () => made);
  const absence = createRoot((leave) => {
    onTestFinished(leave);
    return createAbsence({
      clinicId: `3604-${who === wholeClinic ? "tutup" : who}`,
      today: "2026-12-10",
      preview: async () => answer,
      markAway,
      closeDay: async () => made,
    });
  });
  const root = document.body.appendChild(document.createElement("div"));
  onTestFinished(render(() => <AbsenceForm absence={absence} clinic={clinic} directory={undefined} />, root));
  absence.choose(who);
  await settled();
  const words = (): string => (root.textContent ?? "").replace(/[\u2068\u2069]/g, "");
  const button = (): string => (root.querySelector("button")?.textContent ?? "").replace(/[\u2068\u2069]/g, "");
  const press = (): void => root.querySelector("button")?.click();
  return { absence, root, words, button, press, markAway };
};

test("who covers is asked where somebody is away, and not where the clinic is closed: there its shifts are said", async () => {
  const away = await shown("ani", preview(budi));
  expect(away.words()).toContain("ani, P: siapa pengganti?");
  expect(away.words()).toContain("Tanpa dokter bila tidak ada pengganti");
  const closed = await shown(wholeClinic);
  expect(closed.words()).toContain("Seluruh Puskesmas Kibin (tutup)");
  expect([...closed.root.querySelectorAll("li")].map(({ textContent }) => textContent)).toHaveLength(1);
  expect(closed.words()).not.toContain("pengganti");
});

test("days in the wrong order are said so, and half a day that is none", async () => {
  const { absence, root } = await shown("ani");
  const problems = () => [...root.querySelectorAll(".problem")].flatMap(({ textContent }) => textContent || []);
  expect(problems()).toEqual([]);
  absence.write({ to: "2026-12-09" });
  expect(problems()).toEqual(["“Sampai tanggal” lebih awal daripada “Dari tanggal”. Balik tanggalnya."]);
  absence.write({ to: "2026-12-10", begins: "p", ends: "a" });
  expect(problems()).toEqual(["Mulai dan berakhir siang hari yang sama. Pilih setengah hari yang mana."]);
  absence.write({ to: "", begins: "", ends: "" });
  expect(problems()).toEqual(["Pilih tanggal yang benar, paling panjang dua bulan kalender."]);
});

test("what is said to be done counts apart who stays with the doctor, who waits, and who is offered another time", async () => {
  const { absence, words } = await shown("ani");
  await absence.publish();
  expect(words()).toContain(
    "Sudah terbit. dr. Ani tidak masuk Kamis, 10 Desember: 1 sesi berubah. " +
      "Draf bulan pada hari itu ikut dikosongkan. 1 sedang diperiksa: tetap sampai selesai. " +
      "1 sudah menunggu: diberi tahu di layarnya atau oleh petugas, dan ditawari waktu lain. " +
      "2 ditawari waktu lain. Yang tanpa ponsel ada di daftar telepon petugas.",
  );
});

const visit = {
  appointmentId: "1796000000000-bbbbbbbbbbbbbbbb",
  patientName: "Siti",
  service: "umum",
  sessionId: "3604-kibin/2026-12-10/ani/0800",
  start: 0,
  practitionerId: "ani",
  here: false,
  inside: false,
  others: [],
};
const off = ["P", "S"].map((code) => ({ practitionerId: "ani", date: "2026-12-10", code, covers: budi }));
const open = { ...nobody, off, affected: [visit] };

/** No screen is as wide as a desk, for one test. */
const onPhone = (): void => {
  vi.spyOn(window, "matchMedia").mockReturnValue(window.matchMedia("(max-width: 1px)"));
  onTestFinished(() => void vi.restoreAllMocks());
};

const noDentist: AbsencePreview["off"][number]["ruledOut"] = [
  { by: "skill", practitionerIds: ["budi", "citra", "dewi"] },
  { by: "rest", practitionerIds: ["eko"] },
  { by: "elsewhere", practitionerIds: ["fitri"] },
];

test("of a shift that nobody can take over there is nothing to choose: each is a line with what keeps whom from it", async () => {
  const shift = { practitionerId: "ani", date: "2026-12-10" };
  const mixed: AbsencePreview["off"] = [
    { ...shift, code: "P", covers: [], ruledOut: noDentist },
    { ...shift, code: "S", covers: budi },
    // As an API of before answers.
    { ...shift, code: "M", covers: [] },
  ];
  const { root, words } = await shown("ani", { ...nobody, off: mixed });
  const choices = [...root.querySelectorAll(".absence-look select")];
  expect(choices.map((one) => [...one.querySelectorAll("option")].map(({ textContent }) => textContent))).toEqual([
    ["Tanpa pengganti", "budi"],
  ]);
  expect(words()).toContain("Tidak ada yang bisa menggantikan:");
  const lines = [...root.querySelectorAll(".absence-look li")].map(({ textContent }) => textContent);
  expect(lines.map((line) => line?.replace(/[\u2068\u2069]/g, "").trim())).toEqual([
    "Kam, 10 Des, P: bukan wewenangnya (3 orang), istirahat kurang (eko), bertugas di puskesmas lain (fitri)",
    "Kam, 10 Des, M",
  ]);
});

test("of a long absence shifts that the same keeps everybody from are one line a month, by their days", async () => {
  const off = ["2026-12-29", "2026-12-30", "2026-12-31", "2027-01-02"].flatMap((date) =>
    ["P", "S"].map((code) => ({ practitionerId: "ani", date, code, covers: [], ruledOut: noDentist })),
  );
  const { root } = await shown("ani", {
    ...nobody,
    off: [...off, { ...off[0], ruledOut: [] } as (typeof off)[number]],
  });
  const lines = [...root.querySelectorAll(".absence-look li strong")].map(({ textContent }) => textContent);
  expect(lines).toEqual(["29–31 Des, P", "29–31 Des, S", "Sab, 2 Jan, P", "Sab, 2 Jan, S", "Sel, 29 Des, P"]);
});

test("on a phone the button leads to no shift that nobody can take over, and says that nobody covers it", async () => {
  onPhone();
  const { button, press, markAway } = await shown("ani", nobody);
  expect(button()).toBe("Terbitkan: dr. Ani tidak masuk (1 jadwal tanpa pengganti)");
  press();
  await settled();
  expect(markAway).toHaveBeenCalledOnce();
});

test("the button says how many visits are affected, and how many shifts nobody covers as it is chosen", async () => {
  const { absence, button } = await shown("ani", open);
  expect(button()).toBe("Terbitkan: dr. Ani tidak masuk (1 janji terdampak, 2 jadwal tanpa pengganti)");
  off.map((shift) => absence.look.choose(shift, "budi"));
  expect(button()).toBe("Terbitkan: dr. Ani tidak masuk (1 janji terdampak)");
  expect((await shown(wholeClinic, open)).button()).toBe("Terbitkan: Puskesmas Kibin tutup (1 janji terdampak)");
});

test("on a phone the button leads to the first shift that nobody covers, and publishes when it is pressed again", async () => {
  onPhone();
  const { absence, root, button, press, markAway } = await shown("ani", open);
  absence.look.choose({ practitionerId: "ani", date: "2026-12-10", code: "P" }, "budi");
  expect(button()).toBe("Lihat 1 jadwal tanpa pengganti");
  press();
  expect(document.activeElement).toBe([...root.querySelectorAll(".absence-look select")].at(1));
  expect(markAway).not.toHaveBeenCalled();
  expect(button()).toBe("Terbitkan: dr. Ani tidak masuk (1 janji terdampak, 1 jadwal tanpa pengganti)");
  press();
  await settled();
  expect(markAway).toHaveBeenCalledOnce();
});

test("on a phone other days lead to their own shifts, and where all are covered the button publishes at once", async () => {
  onPhone();
  const { absence, button, press } = await shown("ani", open);
  press();
  absence.write({ to: "2026-12-11" });
  await settled();
  expect(button()).toBe("Lihat 2 jadwal tanpa pengganti");
  off.map((shift) => absence.look.choose(shift, "budi"));
  expect(button()).toBe("Terbitkan: dr. Ani tidak masuk (1 janji terdampak)");
});

test("once somebody covers, it is said that the other times that are shown don't count them", async () => {
  const { absence, words } = await shown("ani", open);
  expect(words()).not.toContain("dihitung tanpa pengganti");
  absence.look.choose({ practitionerId: "ani", date: "2026-12-10", code: "P" }, "budi");
  expect(words()).toContain("Jam lain di atas dihitung tanpa pengganti.");
});
