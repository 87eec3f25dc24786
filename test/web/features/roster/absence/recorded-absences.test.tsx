import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { ResponseOf } from "../../../../../shared/api/routes.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import {
  type Absence,
  type BackPreview,
  createBeingBack,
} from "../../../../../web/features/roster/absence/create-being-back.ts";
import { RecordedAbsences } from "../../../../../web/features/roster/absence/recorded-absences.tsx";
import { createLoad } from "../../../../../web/load/create-load.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import { session } from "../../../../../web/session/session.ts";

beforeEach(() => {
  vi.stubGlobal("fetch", async () => new Response());
  session.end();
  sessionStorage.clear();
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const clinicId = "3604-cikande";
const away: Absence = { practitionerId: "ani", from: "2026-12-10", to: "2026-12-12", is: "away" };
const nothing: BackPreview = { digest: "d".repeat(22), back: [], covered: [], lost: [], visits: 0, breaks: [] };
const shift = (date: string) => ({ practitionerId: "ani", date, code: "P" });
type Made = ResponseOf<"end-absence">;
const made: Made = { versions: [{ month: "2026-12", version: 2 }], done: true, written: 2, affected: 0 };

/** The list with these absences, what is shown of a way back, and what is answered to it. */
const shown = async (absences: Absence[], preview = nothing, ...answers: (Made | Error)[]) =>
  shownWith({ absences, preview, answers });

type World = {
  absences: Absence[];
  preview?: BackPreview;
  answers?: (Made | Error)[];
  closed?: ResponseOf<"list-absences">["closed"];
  from?: string;
};

const shownWith = async ({ absences, preview = nothing, answers = [], closed, from }: World) => {
  const [told, setTold] = createSignal(absences);
  const [chosen, setChosen] = createSignal<string | undefined>();
  const sent: unknown[] = [];
  const previewed = vi.fn(async (_: unknown) => preview);
  const root = document.body.appendChild(document.createElement("div"));
  const leave = render(() => {
    const load = createLoad(told, async (all) => ({ today: "2026-12-10", absences: all, ...(closed && { closed }) }));
    const back = createBeingBack({
      clinicId,
      absences: () => load.value()?.absences,
      end: async (input) => {
        sent.push(input);
        const answer = answers.shift() ?? made;
        if (answer instanceof Error) throw answer;
        return answer;
      },
      reread: () => void load.reload("quietly"),
      ended: () => setTold([]),
    });
    const props = { clinicId, load, back, preview: previewed, directory: undefined, onChoose: setChosen };
    return <RecordedAbsences {...props} chosen={chosen()} from={from} />;
  }, root);
  onTestFinished(leave);
  await settled();
  const words = (): string => (root.textContent ?? "").replace(/[\u2068\u2069]/g, "");
  const press = async (word: string): Promise<void> => {
    [...root.querySelectorAll("button")].find((one) => one.textContent?.includes(word))?.click();
    await settled();
  };
  return { root, words, press, sent, previewed, setTold };
};

test("who is away is listed with the days; only what another clinic granted is not ended here", async () => {
  const { root } = await shown([
    away,
    { ...away, practitionerId: "budi", to: "2026-12-10", is: "leave", grantedBy: "3604-kibin" },
  ]);
  const rows = [...root.querySelectorAll("li")].map(({ textContent }) => textContent?.replace(/[\u2068\u2069]/g, ""));
  expect(rows).toEqual([
    "aniKamis, 10 Desember sampai Sabtu, 12 DesemberTidak masukMasuk lagi",
    "budiKamis, 10 DesemberCuti disetujui oleh 3604-kibin, yang bisa menghentikannya",
  ]);
  expect((await shown([])).words()).toContain("Tidak ada yang tercatat tidak masuk");
});

test("a closed clinic is listed as one, before who is away, with the way to the month in which it opens again; a day of another year has it", async () => {
  const { root, words } = await shownWith({
    absences: [{ ...away, from: "2028-01-05", to: "2028-01-05" }],
    closed: [{ from: "2026-12-24", to: "2026-12-26" }],
  });
  const rows = [...root.querySelectorAll("li")].map(({ textContent }) => textContent?.replace(/[\u2068\u2069]/g, ""));
  expect(rows).toEqual([
    "3604-cikandeKamis, 24 Desember sampai Sabtu, 26 DesemberPuskesmas tutupKe jadwal bulan",
    "aniRabu, 5 Januari 2028Tidak masukMasuk lagi",
  ]);
  expect(root.querySelector("li a")?.getAttribute("href")).toBe("/petugas/jadwal-bulan?bulan=2026-12");
  expect(words()).toContain("Bila puskesmas buka lagi, tulis jadwal hari itu di jadwal bulan");
  expect((await shown([away])).words()).not.toContain("Bila puskesmas buka lagi");
});

test("what comes back is shown before it is published, and the receipt says who is back and when", async () => {
  const preview = {
    ...nothing,
    back: [shift("2026-12-10")],
    covered: [{ ...shift("2026-12-11"), by: ["budi"] }],
    lost: [shift("2026-12-12")],
    visits: 2,
    daysBack: 2.5,
    grantedBy: ["3604-kibin"],
  };
  const { words, press, sent } = await shown([away], preview, { ...made, regained: 1 });
  await press("Masuk lagi");
  for (const said of [
    "1 jadwal kembaliKam, 10 Des, P",
    "Tetap dengan penggantinyaJum, 11 Des, P: budi",
    "Tidak kembali: kodenya sudah tidak ada, atau puskesmas tutupSab, 12 Des, P",
    "2 janji kembali ke jamnya semula",
    "2,5 hari cuti tahunan dikembalikan.",
    "3604-kibin juga menyetujui cuti itu.",
  ])
    expect(words()).toContain(said);
  await press("Terbitkan: ani masuk lagi");
  const { practitionerId, from, to } = away;
  expect(sent).toEqual([{ clinicId, practitionerId, from, to, digest: nothing.digest }]);
  expect(words()).toContain(
    "Sudah terbit. ani masuk lagi Kamis, 10 Desember sampai Sabtu, 12 Desember: 2 sesi berubah. 1 janji kembali ke jamnya semula. Tawaran waktu lain ditarik.",
  );
});

test("an absence of which no shifts are kept is said to bring none back", async () => {
  const { words, press } = await shown([away]);
  await press("Masuk lagi");
  expect(words()).toContain("Tidak ada jadwal tercatat yang bisa kembali sendiri.");
});

test("from when on they asked to be back is filled in for whoever is led here, where it is a day of theirs", async () => {
  const asked = async (from: string) => {
    const { press, previewed } = await shownWith({ absences: [away], from });
    await press("Masuk lagi");
    return previewed.mock.calls.flat();
  };
  const { practitionerId, from, to } = away;
  expect(await asked("2026-12-11")).toEqual([{ clinicId, practitionerId, from: "2026-12-11", to }]);
  expect(await asked("2026-12-13")).toEqual([{ clinicId, practitionerId, from, to }]);
});

test("somebody is back from a later day on, or from noon; a day outside is not sent", async () => {
  const { root, press, previewed, sent, words } = await shown([away]);
  await press("Masuk lagi");
  const write = async (value: string): Promise<void> => {
    const field = root.querySelector<HTMLInputElement>("input[type=date]");
    if (!field) throw new Error("there is no day to choose");
    field.value = value;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await settled();
  };
  await write("2026-12-09");
  expect(words()).toContain("Pilih hari dari Kamis, 10 Desember sampai Sabtu, 12 Desember.");
  expect(words()).not.toContain("Terbitkan");
  await write("2026-12-11");
  expect(previewed.mock.lastCall?.[0]).toEqual({
    clinicId,
    practitionerId: "ani",
    from: "2026-12-11",
    to: "2026-12-12",
  });
  await press("Terbitkan");
  expect(sent).toEqual([
    { clinicId, practitionerId: "ani", from: "2026-12-11", to: "2026-12-12", digest: nothing.digest },
  ]);
});

test("what is refused is said and shown anew; what nobody answered is sent again, and told once the list says it is done", async () => {
  const refusal = new ApiRefusal("roster.changed", "Jadwal berubah.", {});
  const { words, press, previewed, setTold, sent } = await shown([away], nothing, refusal, new Unreachable());
  await press("Masuk lagi");
  await press("Terbitkan");
  expect(words()).toContain("Jadwal berubah.");
  expect(previewed).toHaveBeenCalledTimes(2);
  await press("Terbitkan");
  expect(words()).toContain("Kirim lagi");
  expect(words()).not.toContain("Terbitkan");
  setTold([]);
  await settled();
  await settled();
  expect(sent).toHaveLength(3);
  expect(words()).toContain("Sudah terbit. ani masuk lagi");
});
