import { catalogue } from "../../../../text/catalogue.ts";
import { isolated } from "../../../../text/isolated.ts";

const indonesian = {
  who: "Petugas",
  write: "Unduh CSV",
  read: "Buka CSV",
  wrong: (name: string, count: number) =>
    `Isi ${isolated(name)} tidak dipakai: ${count} hal perlu diperbaiki. Jadwal tidak berubah.`,
  same: "Berkas sama dengan jadwal ini. Tidak ada yang diubah.",
  where: (row: number, column: number) => `Baris ${row}, kolom ${column}:`,
  problems: {
    "other-month": (text: string) => `berkas ini untuk bulan ${isolated(text)}, bukan bulan yang terbuka.`,
    "other-name": (text: string) =>
      `Nama berkas menyebut bulan ${isolated(text)}, bukan bulan yang terbuka. Bila isinya memang bulan ini, ganti namanya.`,
    "no-days": () => "tidak ada tanggal. Baris pertama berisi 1, 2, 3 …",
    "no-day": (text: string) => `${isolated(text)} bukan tanggal bulan ini.`,
    "day-twice": (text: string) => `tanggal ${isolated(text)} ada dua kali.`,
    "no-person": (text: string) => `${isolated(text)} bukan petugas di sini.`,
    "same-name": (text: string) =>
      `${isolated(text)} ada beberapa orang di sini. Tulis namanya seperti di berkas yang diunduh.`,
    "person-twice": (text: string) => `${isolated(text)} ada dua kali.`,
    "no-code": (text: string) => `kode ${isolated(text)} tidak ada.`,
  },
  more: (count: number) => `dan ${count} lagi`,
};

/** What a month's file says: it comes with it, after the month. */
export const monthFileText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
