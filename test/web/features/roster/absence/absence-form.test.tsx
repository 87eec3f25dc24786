import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { beforeEach, expect, test } from "vitest";
import { AbsenceForm } from "../../../../../web/features/roster/absence/absence-form.tsx";
import { createAbsence, wholeClinic } from "../../../../../web/features/roster/absence/create-absence.ts";
import type { AbsencePreview } from "../../../../../web/parts/absence/create-absence-look.ts";

beforeEach(() => sessionStorage.clear());

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const people = [{ id: "ani", name: "dr. Ani", profession: "doctor" as const }];
const lacking = { rule: "no-doctor", severity: "warns", date: "2026-12-10", facts: {} } as const;
const preview = (covers: AbsencePreview["off"][number]["covers"]): AbsencePreview => ({
  ...{ digest: "d".repeat(22), affected: [], unreadable: 0, breaks: [lacking] },
  off: [{ practitionerId: "ani", date: "2026-12-10", code: "P", covers }],
});

/** The form where somebody is chosen, or the clinic, and what it does is shown. */
const shown = async (who: string) => {
  const made = {
    versions: [{ month: "2026-12", version: 2 }],
    done: true,
    written: 1,
    affected: 4,
    here: { inside: 1, waiting: 1 },
  };
  const absence = createRoot(() =>
    createAbsence({
      ...{ clinicId: `3604-${who === wholeClinic ? "tutup" : who}`, today: "2026-12-10" },
      preview: async () => preview([]),
      markAway: async () => made,
      closeDay: async () => made,
    }),
  );
  const root = document.body.appendChild(document.createElement("div"));
  render(() => <AbsenceForm absence={absence} people={people} directory={undefined} />, root);
  absence.choose(who);
  await settled();
  const words = (): string => (root.textContent ?? "").replace(/[\u2068\u2069]/g, "");
  return { absence, root, words };
};

test("who covers is asked where somebody is away, and not where the clinic is closed: there its shifts are said", async () => {
  const away = await shown("ani");
  expect(away.words()).toContain("ani, P: siapa pengganti?");
  expect(away.words()).toContain("Tanpa dokter bila tidak ada pengganti");
  const closed = await shown(wholeClinic);
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
    "Sudah terbit. 1 sesi berubah. 1 sedang diperiksa: tetap sampai selesai. " +
      "1 sudah menunggu: diberi tahu di layarnya atau oleh petugas, dan ditawari waktu lain. " +
      "2 ditawari waktu lain. Yang tanpa ponsel ada di daftar telepon petugas.",
  );
});
