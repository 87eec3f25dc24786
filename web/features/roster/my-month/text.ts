import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: "Jadwal saya",
  before: "Bulan lalu",
  after: "Bulan depan",
  current: "Bulan ini",
  today: (date: string) => `Hari ini, ${date}`,
  freeToday: "Anda tidak punya jadwal hari ini.",
  none: "Anda tidak punya jadwal di bulan ini.",
  unpublished: "Jadwal bulan ini belum terbit.",
  unpublishedAt: (clinics: string) => `Belum terbit: ${isolated(clinics)}.`,
  unreadableAt: (clinics: string) => `Jadwal ${isolated(clinics)} tidak bisa dibaca. Tanyakan kepada puskesmas.`,
  over: "Hari yang sudah lewat",
  news: (count: number) => `${count} perubahan sejak terakhir Anda lihat.`,
  seen: "Sudah saya lihat",
  added: "baru",
  changed: "berubah",
  gone: "tidak lagi",
  fromTo: (from: string, to: string) => `Dari ${isolated(from)} menjadi ${isolated(to)}.`,
  house: "puskesmas",
  met: { video: "lewat ponsel", "in-person": "tatap muka" },
  calendar: "Tampilkan di kalender ponsel",
  swap: "Tukar",
  swapOf: (code: string, date: string) => `Tukar atau berikan ${code}, ${date}`,
  waits: {
    yours: "Tukar: menunggu jawaban Anda",
    open: "Tukar: menunggu jawaban rekan",
    agreed: "Tukar: menunggu penyusun jadwal",
  },
  askedOf: (waits: string, code: string, date: string) => `${waits}: ${code}, ${date}`,
  swaps: (toAnswer: number, toTake: number) =>
    ["Tukar jadwal", toAnswer > 0 && `${toAnswer} menunggu jawaban Anda`, toTake > 0 && `${toTake} bisa diambil`]
      .filter(Boolean)
      .join(" · "),
};

export const myMonthText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
