import { graceMinutes } from "../../../../shared/booking/arrival/turn-time.ts";
import { catalogue } from "../../../text/catalogue.ts";

const minutes = (count: number): string => `${count} menit`;

const indonesian = {
  title: "Rekap harian",
  date: "Tanggal",
  none: "Tidak ada jam praktik pada hari ini.",
  nobody: "Belum ada pasien pada hari ini.",
  all: "Seluruh puskesmas",
  counts: {
    booked: "Punya janji",
    walkIns: "Datang langsung",
    open: "Masih berjalan",
    cameLate: `Datang terlambat lebih dari ${minutes(graceMinutes)}`,
  },
  bookedWait: "Tunggu, punya janji",
  walkInWait: "Tunggu, datang langsung",
  wait: (count: number, median: number, p90: number) =>
    `separuh sampai ${minutes(median)}, 9 dari 10 sampai ${minutes(p90)} (dari ${count} orang)`,
  fewWaits: (count: number) => `baru ${count} orang dipanggil, terlalu sedikit untuk dihitung`,
  noWait: "belum ada yang dipanggil",
  began: "Pasien pertama dipanggil",
  onTime: "tepat waktu",
  late: (count: number) => `${minutes(count)} setelah jadwal mulai`,
  reckoned:
    "Tunggu dihitung sejak jam janji, atau sejak datang bila terlambat. Yang belum dipanggil tidak ikut dihitung.",
};

export const dayFiguresText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
