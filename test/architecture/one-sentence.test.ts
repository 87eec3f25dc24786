import { expect, test } from "vitest";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

const isCatalogue = ({ path, text }: SourceFile): boolean =>
  path.startsWith("web/") && (path.endsWith("text.en.ts") || text.includes("catalogue(indonesian"));

/** Whole sentences of a file, as they are written: with two words of their own at least, and an end. */
const sentencesIn = (text: string): string[] => {
  const quoted = [...text.matchAll(/(["`])((?:(?!\1).)* (?:(?!\1).)*[.?!])\1/g)].map(([, , said = ""]) => said);
  return [...new Set(quoted)].filter((said) => /\p{L}{2,} \p{L}{2,}/u.test(said.replaceAll(/\$\{.*?\}/g, "")));
};

/** Those of a patient's screen and a staff's, or of a screen whose first load has no room for a catalogue of another. */
const apart = [
  /^(?:Tidak ada jam praktik pada hari ini|There are no sessions on this day)/,
  /^(?:Kunjungannya sudah selesai atau dibatalkan|The visit is over or was cancelled|Ia sedang dilayani)/,
  /^(?:Jadwalnya sudah berubah\. Ia|Their session has changed\. They) /,
  /^(?:Belum ada petugas di puskesmas ini|This puskesmas has no staff yet)/,
  /^(?:Seperti di KTP|As on the KTP) /,
  /^(?:Tanpa janji, urutannya|Not booked, your place in line) /,
  /^(?:Paling banyak|At most) .* (?:kode sehari|codes a day)/,
  /^(?:Jadwal bulan ini belum terbit|This month is not published yet)/,
];

/** Sentences that two catalogues say: mended in one of them, the other goes on saying what was wrong. */
const saidTwice = (files: SourceFile[]): string[] => {
  const said = files
    .filter(isCatalogue)
    .flatMap(({ path, text }) => [...sentencesIn(text)].map((one) => ({ one, path })));
  const byWords = Map.groupBy(said, ({ one }) => one);
  return [...byWords].flatMap(([one, where]) =>
    where.length > 1 && !apart.some((words) => words.test(one))
      ? [`“${one}” in ${where.map(({ path }) => path).join(", ")}`]
      : [],
  );
};

test("a sentence stands in one catalogue", () => {
  const files = sourceFiles();
  expect(files.filter(isCatalogue).flatMap(({ text }) => [...sentencesIn(text)]).length).toBeGreaterThan(500);
  expect(saidTwice(files)).toEqual([]);
});

test("one that two say is found; a word on two buttons is none", () => {
  const one = planted(
    "web/parts/a/text.ts",
    'const indonesian = { no: "Tidak ada.", go: "Buat janji" };',
    "catalogue(indonesian",
  );
  const two = planted(
    "web/parts/b/text.ts",
    'const indonesian = { nobody: "Tidak ada.", go: "Buat janji" };',
    "catalogue(indonesian",
  );
  expect(saidTwice([one, two])).toEqual(["“Tidak ada.” in web/parts/a/text.ts, web/parts/b/text.ts"]);
});
