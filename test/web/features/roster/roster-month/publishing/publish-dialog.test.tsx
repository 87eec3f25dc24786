import { beforeEach, expect, test } from "vitest";
import type { Swap } from "../../../../../../shared/roster/swap/swap.ts";
import { day } from "../../../../../../shared/time/instant.ts";
import type { Preview } from "../../../../../../web/features/roster/roster-month/publishing/create-publishing.ts";
import { opened, quiet } from "./opened-dialog.tsx";

beforeEach(() => sessionStorage.clear());

const eight = Date.parse("2026-12-03T08:00:00+07:00");

test("what publishing does is said by number, and one button does it", async () => {
  const { texts, buttons, press, published } = await opened(quiet);
  expect(texts(".roster-counts li")).toEqual(["2 sesi dibuat", "1 sesi diubah"]);
  expect([texts("dialog h2"), buttons()]).toEqual([["Terbitkan jadwal Desember 2026?"], ["Batal", "Terbitkan"]]);
  await press("Terbitkan");
  expect(published).toEqual([{ digest: "d1" }]);
  expect(texts(".notice")).toEqual(["Jadwal sudah terbit (versi 3). Sesi menyusul beberapa menit lagi."]);
  expect(buttons()).toEqual(["Tutup"]);
});

test("of a month that is published already it is said that nothing has changed, and nothing is offered", async () => {
  const same = { ...quiet, same: true, create: 0, change: 0 } as const;
  const { texts, buttons } = await opened(same);
  expect(texts("dialog p")).toContain("Tidak ada yang berubah sejak versi 2, jadi tidak ada yang perlu diterbitkan.");
  expect([texts(".roster-counts"), buttons()]).toEqual([[], ["Tutup"]]);
  expect(texts("dialog h2")).toEqual(["Jadwal Desember 2026 sudah terbit seperti ini"]);
});

test("a month that is published already can be published where a session would change by it, or the month says otherwise", async () => {
  const offered = async (change: Partial<Preview>) =>
    (await opened({ ...quiet, create: 0, change: 0, ...change })).buttons();
  expect([await offered({ same: true, close: 1 }), await offered({})]).toEqual([
    ["Batal", "Terbitkan"],
    ["Batal", "Terbitkan"],
  ]);
});

test("whose visits have their time again is said before it is published, and by the receipt", async () => {
  const { texts, press } = await opened({ ...quiet, regained: 2 }, undefined, { affected: 0, held: 0, regained: 1 });
  expect(texts("dialog p")).toContain("2 janji kembali ke jamnya semula. Tawaran waktu lain ditarik.");
  await press("Terbitkan");
  expect(texts("dialog p")).toContain("1 janji kembali ke jamnya semula. Tawaran waktu lain ditarik.");
});

test("whose visits lose their time is said by name, and the button says how many", async () => {
  const affected = [
    {
      appointmentId: "0123456789-K7M4QX",
      patientName: "Ibu Siti Aminah",
      service: "umum",
      sessionId: "3604-cikande#2026-12-03#0800#rahmawati",
      start: eight,
      practitionerId: "rahmawati",
      createdAt: eight - 9 * day,
      here: false,
      inside: false,
      others: [
        { sessionId: "3604-cikande.2026-12-04.0800.hasan", number: 3, start: eight + day + 900_000, minutes: 15 },
        { sessionId: "3604-cikande.2026-12-04.0800.hasan", number: 2, start: eight + day, minutes: 15 },
      ],
    },
  ];
  const waiting = affected.map((visit) => ({ ...visit, patientName: "Pak Budi", here: true, others: [] }));
  const inside = waiting.map((visit) => ({ ...visit, patientName: "Bu Eni", inside: true }));
  const alone = affected.map(({ createdAt: _, ...visit }) => ({ ...visit, patientName: "Ibu Ati", others: [] }));
  const { texts, buttons } = await opened({
    ...quiet,
    close: 1,
    affected: [...affected, ...waiting, ...inside, ...alone],
    unreadable: 1,
  });
  expect(texts(".affected-visits li")).toEqual([
    "Ibu Siti Aminah, Kam, 3 Des pukul 08.00, umum Dipesan Sel, 24 Nov. Jam lain yang kosong: Jum, 4 Des, 08.00; Jum, 4 Des, 08.15.",
    "Pak Budi, Kam, 3 Des pukul 08.00, umum: sudah menunggu Dipesan Sel, 24 Nov. Belum ada jam lain yang kosong.",
    "Bu Eni, Kam, 3 Des pukul 08.00, umum: sedang diperiksa Dipesan Sel, 24 Nov.",
    "Ibu Ati, Kam, 3 Des pukul 08.00, umum Belum ada jam lain yang kosong.",
    "dan 1 janji yang belum bisa dibaca",
  ]);
  expect(texts(".affected-visits > p")).toEqual([
    "5 janji kehilangan jamnya",
    "1 sedang diperiksa: tetap sampai selesai.",
    "1 sudah menunggu: diberi tahu di layarnya atau oleh petugas, dan ditawari waktu lain.",
    "2 ditawari waktu lain. Yang tanpa ponsel ada di daftar telepon petugas.",
    "Pasien tetap tercatat sampai memilih. Mereka tidak diberi tahu alasannya.",
  ]);
  expect(buttons()).toEqual(["Batal", "Terbitkan, 5 janji terdampak"]);
});

test("who booked since it was shown, and what is held for them, is said once it is published; as shown, nothing is", async () => {
  const shown = { ...quiet, unreadable: 1, held: ["3604-cikande.2026-12-03.0800.rahmawati"] };
  const done = "Jadwal sudah terbit (versi 3). Sesi menyusul beberapa menit lagi.";
  const more = await opened(shown, () => 0, { affected: 3, held: 2 });
  await more.press("Terbitkan, 1 janji terdampak");
  expect(more.texts(".notice")).toEqual([
    done,
    "2 janji lain dipesan sejak itu dan ikut kehilangan jamnya. Pasiennya diberi tahu.",
    "1 sesi lain sudah ada janjinya sejak itu, dan tetap memakai jam dan tempat janji yang lama.",
  ]);
  const same = await opened(shown, () => 0, { affected: 1, held: 1 });
  await same.press("Terbitkan, 1 janji terdampak");
  expect(same.texts(".notice")).toEqual([done]);
});

test("what stands in the way is said, and nothing can be published so", async () => {
  const { texts, buttons } = await opened({
    ...quiet,
    elsewhere: [{ practitionerId: "laras-wulandari", date: "2026-12-03", part: "a", clinicId: "3604-petir" }],
    breaks: [
      {
        rule: "unknown-code",
        severity: "blocks",
        practitionerId: "laras-wulandari",
        date: "2026-12-04",
        facts: { code: "T" },
      },
      { rule: "no-doctor", severity: "warns", date: "2026-12-05", facts: {} },
    ],
  });
  expect(texts(".notice li")).toEqual([
    "Jum, 4 Des, laras-wulandari: Kode T tidak ada.",
    "Kam, 3 Des, laras-wulandari: Sudah bertugas di 3604-petir, sebelum tengah hari.",
  ]);
  expect(buttons()).toEqual(["Batal"]);
});

test("of whose leave can't be read is said, and nothing is published before somebody says that they have asked", async () => {
  const { texts, buttons, press, turn, published } = await opened({ ...quiet, leaveUnread: ["ani", "budi"] });
  expect(texts(".notice p")).toEqual([
    "Tidak terbaca lagi kapan ani, budi tidak masuk pada Desember 2026. Yang ditandai tidak masuk bisa mendapat giliran lagi: tanyakan dulu, dan tandai lagi bila perlu.",
  ]);
  expect(buttons()).toEqual(["Batal"]);
  const asked = "Sudah saya tanyakan. Terbitkan dengan yang masih terbaca.";
  turn(asked);
  expect(buttons()).toEqual(["Batal", "Terbitkan"]);
  turn(asked);
  expect(buttons()).toEqual(["Batal"]);
  turn(asked);
  await press("Terbitkan");
  expect(published).toEqual([{ digest: "d1" }]);
});

test("rows that are not saved are to be mended first", async () => {
  const { texts, buttons } = await opened(quiet, () => 2);
  expect([texts(".notice"), buttons()]).toEqual([
    ["2 baris belum tersimpan. Perbaiki dulu, lalu terbitkan."],
    ["Batal"],
  ]);
});

test("how often half a day lacks somebody can't be read as a day and a half", async () => {
  const { texts } = await opened({ ...quiet, uncovered: 1 });
  expect(texts("dialog p")).toContain(
    "1 kali setengah hari masih kurang petugas. Lihat baris layanan di bawah jadwal.",
  );
});

test("which requests for shifts it makes void is said by their words, and that they are agreed", async () => {
  const shift = {
    practitionerId: "ani",
    date: "2026-12-14",
    code: "P",
    name: "Pagi",
    version: 2,
    cell: ["P"],
    hours: { from: 8 * 60, to: 12 * 60 },
  };
  const swap: Swap = {
    kind: "give",
    id: "a".repeat(22),
    clinicId: "3604-cikande",
    askedAt: 0,
    until: 1,
    revision: 2,
    shift,
    state: { status: "agreed", at: 0, by: "budi" },
  };
  const { texts } = await opened({ ...quiet, voids: [swap] });
  expect(texts(".notice").map((text) => text.replace(/[\u2068\u2069\u00a0]/g, " "))).toEqual([
    "Tukar jadwal ini batal bila terbit:" +
      "ani memberikan Senin, 14 Desember, 08.00–12.00 (P): budi setuju. Menunggu penyusun jadwal.",
  ]);
});
