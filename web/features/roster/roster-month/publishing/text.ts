import type { Half } from "../../../../../shared/roster/month/half-day.ts";
import { catalogue } from "../../../../text/catalogue.ts";
import { isolated } from "../../../../text/isolated.ts";

const waits = (cells: number, codes: number): string =>
  [...(cells > 0 ? [`${cells} sel`] : []), ...(codes > 0 ? [`${codes} kode`] : [])].join(" dan ");

const indonesian = {
  waiting: (cells: number, codes: number, button: string) =>
    `${waits(cells, codes)} diubah dan belum terbit: tekan “${button}”`,
  publish: "Terbitkan",
  publishAffecting: (visits: number) => `Terbitkan, ${visits} janji terdampak`,
  publishTitle: (month: string) => `Terbitkan jadwal ${month}?`,
  cancel: "Batal",
  saveFirst: (rows: number) => `${rows} baris belum tersimpan. Perbaiki dulu, lalu terbitkan.`,
  saving: (rows: number) => `${rows} baris disimpan dulu.`,
  saveOffline: (rows: number) =>
    `Belum ada jaringan, jadi ${rows} baris belum tersimpan. Begitu jaringan kembali, tampil di sini apa yang berubah bila terbit.`,
  saveLater: (rows: number) => `${rows} baris belum berhasil disimpan. Sebentar lagi dicoba lagi.`,
  offline:
    "Belum ada jaringan, dan belum ada yang diterbitkan. Begitu jaringan kembali, tampil di sini apa yang berubah bila terbit.",
  foreign: (rows: number) => `${rows} baris baru saja diubah orang lain. Perubahan ini ikut terbit:`,
  foreignDays: (name: string, days: string) => `${isolated(name)}: ${days}`,
  closedDays: "Puskesmas tutup pada waktu yang ada jadwalnya",
  halfOfDay: { a: (day: string) => `${day}, pagi`, p: (day: string) => `${day}, siang` },
  openAgain: (day: string) => `Buka lagi ${day}`,
  orEmpty: "Tandai yang dibuka lagi, baru jadwal bisa diterbitkan. Bila tetap tutup, kosongkan jadwal pada waktu itu.",
  sessions: {
    create: (count: number) => `${count} sesi dibuat`,
    reopen: (count: number) => `${count} sesi dibuka lagi`,
    change: (count: number) => `${count} sesi diubah`,
    close: (count: number) => `${count} sesi ditutup`,
  },
  held: (count: number) => `${count} sesi tetap memakai jam dan tempat janji yang lama karena sudah ada janji`,
  nothingChanges: "Tidak ada sesi yang berubah.",
  nothingTitle: (month: string) => `Jadwal ${month} sudah terbit seperti ini`,
  nothingNew: (version: number) =>
    `Tidak ada yang berubah sejak versi ${version}, jadi tidak ada yang perlu diterbitkan.`,
  warnings: (count: number) => `${count} peringatan tetap ada. Lihat daftar di bawah jadwal.`,
  uncovered: (count: number) =>
    `${count} kali setengah hari masih kurang petugas. Lihat baris layanan di bawah jadwal.`,
  leaveUnread: (names: string, month: string) =>
    `Tidak terbaca lagi kapan ${names} tidak masuk pada ${month}. Yang ditandai tidak masuk bisa mendapat giliran lagi: tanyakan dulu, dan tandai lagi bila perlu.`,
  leaveAsked: "Sudah saya tanyakan. Terbitkan dengan yang masih terbaca.",
  manyOfKind: (said: string, count: number) => `${said} (${count} sel)`,
  obstacles: "Belum bisa diterbitkan:",
  elsewhere: (clinic: string, part: Half) =>
    `Sudah bertugas di ${isolated(clinic)}, ${part === "a" ? "sebelum" : "sesudah"} tengah hari.`,
  affectedSince: (count: number) =>
    `${count} janji lain dipesan sejak itu dan ikut kehilangan jamnya. Pasiennya diberi tahu.`,
  heldSince: (count: number) =>
    `${count} sesi lain sudah ada janjinya sejak itu, dan tetap memakai jam dan tempat janji yang lama.`,
  publishedBefore: (version: number) =>
    `Penerbitan tadi sudah sampai: versi ${version} sudah terbit. Di bawah ini yang berubah sejak itu.`,
  lostBefore: "Belum diketahui apakah penerbitan tadi sudah sampai. Kirim lagi dulu, baru yang lain bisa diterbitkan.",
  published: (version: number, done: boolean) =>
    done
      ? `Jadwal sudah terbit (versi ${version}).`
      : `Jadwal sudah terbit (versi ${version}). Sesi menyusul beberapa menit lagi.`,
};

/** What publishing says: it comes with its dialog, after the month. */
export const publishText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
