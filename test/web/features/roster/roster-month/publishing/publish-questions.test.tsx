import { createSignal } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import type { RuleBreak } from "../../../../../../shared/roster/rules/rule-break.ts";
import { Unreachable } from "../../../../../../web/net/unreachable.ts";
import { opened, quiet, settled } from "./opened-dialog.tsx";

beforeEach(() => sessionStorage.clear());

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

test("a closed day, or half of one, that has a shift is published only once it is opened by a press of its own", async () => {
  const { texts, buttons, press, turn, published } = await opened({ ...quiet, opens: ["2026-12-14", "2026-12-21p"] });
  expect(texts("fieldset > legend")).toEqual(["Puskesmas tutup pada waktu yang ada jadwalnya"]);
  expect(texts("fieldset label")).toEqual(["Buka lagi Sen, 14 Des", "Buka lagi Sen, 21 Des, siang"]);
  turn("Buka lagi Sen, 14 Des");
  expect(buttons()).toEqual(["Batal"]);
  turn("Buka lagi Sen, 21 Des, siang");
  await press("Terbitkan");
  expect(published).toEqual([{ digest: "d1", opens: ["2026-12-14", "2026-12-21p"] }]);
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
