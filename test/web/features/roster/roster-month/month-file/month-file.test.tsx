import { beforeEach, expect, test, vi } from "vitest";
import { answerWith, screen } from "../month-on-screen.tsx";

/** A month on the screen, with the way to a spreadsheet, which comes after it. */
const opened = async (...args: Parameters<typeof screen>) => {
  const shown = screen(...args);
  await vi.waitUntil(() => shown.root.querySelector("input[type=file]"), { timeout: 10_000 });
  return shown;
};

beforeEach(() => sessionStorage.clear());

/** Somebody chooses a file of these lines. */
const choose = async (
  root: HTMLElement,
  text: string | Uint8Array<ArrayBuffer>,
  name = "desember.csv",
): Promise<void> => {
  const input = root.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("nothing takes a file");
  Object.defineProperty(input, "files", { configurable: true, value: [new File([text], name)] });
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await new Promise((done) => setTimeout(done, 10));
};
const button = (root: HTMLElement, word: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent === word);

test("a file is one gesture, and one undo takes all of it back", async () => {
  const { root, codesAt } = await opened(answerWith({ "01": ["M"] }));
  await choose(root, "\ufeffPetugas;1;2\r\nrahmawati;P;P+S\r\nyayah;;S\r\n");
  expect(codesAt([0, 0], [0, 1], [1, 1])).toEqual(["P", "P+S", "S"]);
  button(root, "Urungkan")?.click();
  expect(codesAt([0, 0], [0, 1], [1, 1])).toEqual(["M", "", ""]);
});

test("a file with something wrong changes nothing, and says what by row and column", async () => {
  const { root, codesAt } = await opened(answerWith());
  await choose(root, "Petugas,1,2\nrahmawati,P,PAGI\ndr. Ade,P,\n");
  expect(codesAt([0, 0], [0, 1])).toEqual(["", ""]);
  const notice = root.querySelector(".roster-file .notice");
  expect(
    [...(notice?.querySelectorAll("p, li") ?? [])].map(({ textContent }) =>
      textContent?.replace(/[\u2068\u2069]/g, ""),
    ),
  ).toEqual([
    "Isi desember.csv tidak dipakai: 2 hal perlu diperbaiki. Jadwal tidak berubah.",
    "Baris 2, kolom 3: kode PAGI tidak ada.",
    "Baris 3, kolom 1: dr. Ade bukan petugas di sini.",
  ]);
  expect(document.activeElement).toBe(notice);
  await choose(root, "Petugas,1\nrahmawati,P\n");
  expect([codesAt([0, 0]), root.querySelector(".roster-file .notice")?.textContent]).toEqual([["P"], "1 sel diubah."]);
});

test("a file without anything new is told to be so, and one of another month is not taken", async () => {
  const { root, codesAt } = await opened(answerWith({ "01": ["M"] }));
  await choose(root, "Petugas 2026-12;1\r\nrahmawati;M\r\n");
  const said = () => root.querySelector(".roster-file .notice")?.textContent?.replace(/[\u2068\u2069]/g, "");
  expect(said()).toBe("Berkas sama dengan jadwal ini. Tidak ada yang diubah.");
  await choose(root, "Petugas 2026-11;1\r\nrahmawati;P\r\n");
  expect(said()).toContain("Baris 1, kolom 1: berkas ini untuk bulan 2026-11, bukan bulan yang terbuka.");
  await choose(root, "Petugas;1\r\nrahmawati;P\r\n", "Puskesmas Cikande 2026-11 (1).csv");
  expect(root.querySelector(".roster-file li")).not.toBeNull();
  await choose(root, "Petugas;1\r\nrahmawati;P\r\n", "2026-11.csv");
  expect(root.querySelector(".roster-file li")?.textContent?.replace(/[\u2068\u2069]/g, "")).toBe(
    "Nama berkas menyebut bulan 2026-11, bukan bulan yang terbuka. Bila isinya memang bulan ini, ganti namanya.",
  );
  expect(codesAt([0, 0])).toEqual(["M"]);
});

test("what an old spreadsheet wrote in Windows' alphabet is read too", async () => {
  const { root } = await opened(answerWith());
  await choose(
    root,
    new Uint8Array([...new TextEncoder().encode("x;1\r\nAnd"), 0xe9, ...new TextEncoder().encode(";P")]),
  );
  expect(root.querySelector(".roster-file li")?.textContent).toContain("Andé");
});

test("what Excel calls Unicode text is read too, two bytes a letter and parted by tabs", async () => {
  const { root, codesAt } = await opened(answerWith());
  const letters = [..."\ufeffPetugas\t1\t2\r\nrahmawati\tP\tS\r\n"].map((letter) => letter.charCodeAt(0));
  await choose(root, new Uint8Array(letters.flatMap((code) => [code & 0xff, code >> 8])));
  expect(codesAt([0, 0], [0, 1])).toEqual(["P", "S"]);
});

test("the month is handed out as a file under its name", async () => {
  const blobs: Blob[] = [];
  const urls = { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: () => undefined };
  vi.stubGlobal("URL", Object.assign(URL, urls));
  const names: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const { root } = await opened(answerWith({ "02": ["P", "S"] }));
  button(root, "Unduh CSV")?.click();
  click.mockRestore();
  vi.unstubAllGlobals();
  const text = await blobs[0]?.text();
  expect([names, text?.split("\r\n")[1]?.slice(0, 16)]).toEqual([
    [expect.stringMatching(/^3604-cikande\S* 2026-12\.csv$/)],
    "rahmawati;;P+S;;",
  ]);
});
