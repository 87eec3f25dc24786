import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

/** How long something has been due, in the largest unit. */
const since = (minutes: number): string => {
  if (minutes < 60) return `${minutes} menit`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} jam` : `${Math.floor(minutes / (24 * 60))} hari`;
};

const indonesian = {
  title: "Perlu ditelepon",
  lead: "Jadwal mereka berubah, atau mereka belum sempat dilayani.",
  none: "Tidak ada yang perlu ditelepon sekarang.",
  called: (count: number) => `${count} orang sudah ditelepon, muncul lagi nanti.`,
  choosing: (count: number) => `${count} orang lain masih memilih waktu sendiri.`,
  more: (count: number) => `Masih ada ${count} orang lagi setelah ini.`,
  born: (date: string) => `lahir ${date}`,
  old: (time: string) => `Janji: ${time}`,
  due: (minutes: number) => (minutes < 1 ? "Perlu ditelepon sekarang" : `Sudah ${since(minutes)} menunggu ditelepon`),
  asked: (minutes: number) => (minutes < 1 ? "Minta ditelepon" : `Minta ditelepon, sudah ${since(minutes)} menunggu`),
  here: "Ada di sini: beri tahu langsung",
  byPhone: "Lewat telepon",
  untold: (minutes: number) => (minutes < 1 ? "Belum diberi tahu" : `Sudah ${since(minutes)} belum diberi tahu`),
  waits: {
    video: "Menunggu lewat ponsel, jadwalnya berubah",
    "in-person": "Menunggu di puskesmas, jadwalnya berubah",
  },
  tried: (count: number) => `${count} kali tidak terjawab`,
  noPhone: "Nomor ponsel tidak ada. Cari lewat keluarga, kader, atau data puskesmas.",
  phoneUnknown: "Nomor ponsel belum berhasil dimuat. Sebentar lagi dicoba lagi.",
  move: "Pindahkan",
  moveOf: (who: string) => `Pindahkan janji ${who}`,
  reached: "Sudah tahu, tetap menunggu",
  reachedOf: (who: string) => `${who}: sudah tahu, tetap menunggu`,
  unserved: "Belum sempat dilayani saat jadwal selesai",
  spoken: "Sudah ditelepon",
  spokenOf: (who: string) => `${who}: sudah ditelepon`,
  notReached: "Tidak terjawab",
  notReachedOf: (who: string) => `${who}: tidak terjawab`,
  cancel: "Batalkan",
  cancelOf: (who: string) => `Batalkan janji ${who}`,
  cancelTitle: (name: string, born: string) => `Batalkan janji ${isolated(name)}, lahir ${born}?`,
  cancelLead: "Jadwalnya sudah berubah. Ia tidak punya janji lagi setelah ini.",
  cancelYes: "Ya, batalkan",
  cancelNo: "Tidak, biarkan",
  cancelling: "Sedang dibatalkan",
  noted: (name: string, when: string) => `${isolated(name)}: tercatat. Muncul lagi ${when}.`,
  settled: (name: string) => `${isolated(name)}: sudah ditelepon, tercatat.`,
  today: (clock: string) => `pukul ${clock}`,
  onDay: (day: string, clock: string) => `${day} pukul ${clock}`,
  takeBack: "Salah catat, kembalikan",
  takenBack: (name: string) => `${isolated(name)} ada lagi di daftar ini.`,
  notNoted: (name: string) => `${isolated(name)}: belum tercatat.`,
};

export const callsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
