import { catalogue } from "../../../../text/catalogue.ts";
import { isolated } from "../../../../text/isolated.ts";

const indonesian = {
  fellBack: (cells: number) => `${cells} sel tidak sempat disimpan: harinya sudah lewat. Yang berlaku yang tersimpan.`,
  savedOnline: "Belum ada jaringan. Yang ditulis tetap ada di sini, dan disimpan begitu jaringan kembali.",
  savedLater: "Belum berhasil disimpan. Yang ditulis tetap ada di sini, dan sebentar lagi dicoba lagi.",
  kept: (rows: number) => `${rows} baris yang belum tersimpan tetap ada di sini. Tampil begitu jaringan kembali.`,
  aim: (date: string, name: string, content: string) => `${date}, ${isolated(name)}: ${content}`,
  publishUnsent: "Belum diketahui apakah penerbitan tadi sudah sampai.",
  // Not the form's word: with it would come all words of forms.
  sendAgain: "Kirim lagi",
};

/** What is said of what comes up by itself while one writes: it comes right after the month. */
export const troubleText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
