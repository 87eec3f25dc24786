import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { RuleBreak } from "../../../../../shared/roster/rules/rule-break.ts";
import { day } from "../../../../../shared/time/instant.ts";
import {
  createPublishing,
  type Preview,
  type Shown,
} from "../../../../../web/features/roster/roster-month/create-publishing.ts";
import { placeNames } from "../../../../../web/features/roster/roster-month/place-names.ts";
import { PublishDialog } from "../../../../../web/features/roster/roster-month/publishing/publish-dialog.tsx";
import { Unreachable } from "../../../../../web/net/unreachable.ts";

beforeEach(() => sessionStorage.clear());

const quiet: Preview = {
  ...{ digest: "d1", version: 3, create: 2, close: 0, reopen: 0, change: 1, keep: 5 },
  ...{ held: [], affected: [], unreadable: 0, elsewhere: [], breaks: [], uncovered: 0 },
};
const eight = Date.parse("2026-12-03T08:00:00+07:00");

/** Each test has a month of its own: there is one sending of a name. */
let months = 0;

/** What publishing did, how rows are saved before it, and whether they could not be since there is no network. */
type Did = { affected: number; held: number; isAway?: boolean; saveFirst?: () => Promise<void> };

/** The dialog as it is once it has been asked what publishing does. */
const opened = async (
  preview: Preview | Error,
  unsaved: Parameters<typeof createPublishing>[0]["unsavedRows"] = () => 0,
  { isAway, saveFirst = async () => undefined, ...did }: Did = { affected: 0, held: 0 },
) => {
  months += 1;
  const published: Shown[] = [];
  const root = document.body.appendChild(document.createElement("div"));
  const stop = render(() => {
    const publishing = createPublishing({
      name: `month ${months}`,
      saveFirst,
      unsavedRows: unsaved,
      unsent: () => (isAway === undefined ? undefined : { isAway }),
      preview: async () => {
        if (preview instanceof Error) throw preview;
        return preview;
      },
      publish: async (shown) => {
        published.push(shown);
        return { version: 3, done: false, written: 3, ...did };
      },
      done: () => undefined,
    });
    void publishing.open();
    return (
      <PublishDialog
        publishing={publishing}
        names={placeNames(() => undefined)}
        month="2026-12"
        monthName="Desember 2026"
        cautions={["Bulan lalu ada, bulan ini belum ada: umum."]}
      />
    );
  }, root);
  onTestFinished(() => {
    stop();
    root.remove();
  });
  await settled();
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const buttons = () => texts(".actions button");
  const press = async (word: string): Promise<void> => {
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent === word)?.click();
    await settled();
  };
  const turn = (label: string): void =>
    [...root.querySelectorAll("label")]
      .find(({ textContent }) => textContent === label)
      ?.querySelector("input")
      ?.click();
  return { texts, buttons, press, turn, published };
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

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
      ...{ here: false, inside: false },
      others: [
        { sessionId: "3604-cikande.2026-12-04.0800.hasan", number: 2, start: eight + day, minutes: 15 },
        { sessionId: "3604-cikande.2026-12-04.0800.hasan", number: 3, start: eight + day + 900_000, minutes: 15 },
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

test("rows that are not saved are to be mended first", async () => {
  const { texts, buttons } = await opened(quiet, () => 2);
  expect([texts(".notice"), buttons()]).toEqual([
    ["2 baris belum tersimpan. Perbaiki dulu, lalu terbitkan."],
    ["Batal"],
  ]);
});

test("without a network it is said that nothing is saved or published, and it goes on by itself once all is saved", async () => {
  const [unsaved, setUnsaved] = createSignal(2);
  const { texts, buttons } = await opened(quiet, unsaved, { affected: 0, held: 0, isAway: true });
  expect([texts(".notice"), buttons()]).toEqual([
    [
      "Belum ada jaringan, jadi 2 baris belum tersimpan. Begitu jaringan kembali, tampil di sini apa yang berubah bila terbit.",
    ],
    ["Batal"],
  ]);
  setUnsaved(0);
  await settled();
  expect([texts(".notice"), buttons()]).toEqual([[], ["Batal", "Terbitkan"]]);
  const saved = await opened(new Unreachable());
  expect([saved.texts(".notice"), saved.buttons()]).toEqual([
    [
      "Belum ada jaringan, dan belum ada yang diterbitkan. Begitu jaringan kembali, tampil di sini apa yang berubah bila terbit.",
    ],
    ["Batal"],
  ]);
});

test("rows that a busy moment did not take are tried again, and nobody is asked to mend them", async () => {
  const { texts } = await opened(quiet, () => 1, { affected: 0, held: 0, isAway: false });
  expect(texts(".notice")).toEqual(["1 baris belum berhasil disimpan. Sebentar lagi dicoba lagi."]);
});

test("a closed day that has a shift is published only once it is opened by a press of its own", async () => {
  const { texts, buttons, press, turn, published } = await opened({ ...quiet, opens: ["2026-12-14", "2026-12-21"] });
  expect(texts("fieldset > legend")).toEqual(["Puskesmas tutup pada hari yang ada jadwalnya"]);
  expect(texts("fieldset label")).toEqual(["Buka lagi Sen, 14 Des", "Buka lagi Sen, 21 Des"]);
  turn("Buka lagi Sen, 14 Des");
  expect(buttons()).toEqual(["Batal"]);
  turn("Buka lagi Sen, 21 Des");
  await press("Terbitkan");
  expect(published).toEqual([{ digest: "d1", opens: ["2026-12-14", "2026-12-21"] }]);
});

test("warnings are counted as the list below the month counts them; those of the month after are said", async () => {
  const noDoctor = (date: string) => ({ rule: "no-doctor", severity: "warns", date, facts: {} }) as const;
  const rest = (date: string): RuleBreak => ({
    ...({ rule: "rest", severity: "warns", practitionerId: "laras-wulandari", date } as const),
    facts: { code: "P", before: { date, code: "M" }, hours: 7, least: 10 },
  });
  const { texts } = await opened({
    ...quiet,
    breaks: [...["2026-12-05", "2026-12-12", "2026-12-19"].map(noDoctor), rest("2026-12-08"), rest("2027-01-01")],
  });
  const said = texts("dialog p").map((words) => (words ?? "").replace(/[\u2066-\u2069]/g, ""));
  expect(said.slice(0, 2)).toEqual([
    "2 peringatan tetap ada. Lihat daftar di bawah jadwal.",
    "Jum, 1 Jan, laras-wulandari: Istirahat 7 jam, paling sedikit 10.",
  ]);
});

test("while what is written is being saved that is said, and nobody is asked to mend it", async () => {
  const { texts } = await opened(quiet, () => 1, { affected: 0, held: 0, saveFirst: () => new Promise(() => {}) });
  expect(texts(".notice")).toEqual(["1 baris disimpan dulu."]);
});
