import { catalogue } from "../../text/catalogue.ts";
import { isolated } from "../../text/isolated.ts";

const indonesian = {
  part: { morning: "Pagi", noon: "Siang", afternoon: "Sore", evening: "Malam" },
  partOfDay: "Bagian hari",
  soonest: (when: string, who: string) => `Paling cepat: ${when} · ${who}`,
  sameHour: (clock: string, who: string) => `Jam yang sama, ${clock} · ${who}`,
  moveTo: (clock: string, who: string) => `Pindah ke ${clock} · ${who}`,
  comeTo: (name = "puskesmas") => `datang ke ${isolated(name)}`,
  byVideo: "lewat ponsel",
  metAnew: { "in-person": "tatap muka, tidak lewat ponsel lagi", video: "lewat ponsel, tidak tatap muka lagi" },
  moveWhere: "Pindah ke waktu mana?",
  day: "Hari",
  free: (count: number) => `${count} kosong`,
  full: "Penuh",
  over: "Sudah lewat",
  closed: "Tidak praktik",
  nextWeek: "Tujuh hari berikutnya",
  thisWeek: "Tujuh hari sebelumnya",
  wait: "Kabari saya bila ada yang batal",
  noneThisDay: "Tidak ada jam kosong pada hari ini.",
  noneThisWeek: "Tujuh hari ini sudah penuh, lewat, atau tidak ada praktik.",
  lost: (clock: string) => `Jam ${clock} baru saja diambil orang lain.`,
  stillFree: "Yang masih ada, terdekat dulu:",
  take: (clock: string, who: string) => `Pesan ${clock} · ${who}`,
  noneLeft: "Hari ini sudah penuh.",
  otherTime: "Pilih waktu lain",
  seeVisits: "Lihat kunjungan",
  unsent: "Belum terkirim. Jaringan sedang lemah.",
  unsentHint: "Kirim lagi. Janji Anda tidak akan ganda.",
  sendAgain: "Kirim lagi",
};

export const slotsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
