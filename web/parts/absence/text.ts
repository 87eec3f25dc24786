import { catalogue } from "../../text/catalogue.ts";
import { isolated } from "../../text/isolated.ts";

const indonesian = {
  from: "Dari tanggal",
  to: "Sampai tanggal",
  begins: "Mulai",
  beginsAt: { a: "Pagi", p: "Siang (setengah hari)" },
  ends: "Berakhir",
  endsAt: { p: "Sore", a: "Siang (setengah hari)" },
  periodProblem: "Pilih tanggal yang benar, paling panjang dua bulan kalender.",
  endsBefore: "“Sampai tanggal” lebih awal daripada “Dari tanggal”. Balik tanggalnya.",
  noTime: "Mulai dan berakhir siang hari yang sama. Pilih setengah hari yang mana.",
  days: (from: string, to: string) => `${from} sampai ${to}`,
  fromNoon: (day: string) => `${day} mulai siang`,
  untilNoon: (day: string) => `${day} sampai siang`,
  shifts: (count: number) => `${count} jadwal terbit yang kosong`,
  noShifts: "Tidak ada jadwal terbit pada hari itu.",
  shift: (date: string, name: string, code: string) => `${date}, ${isolated(name)}, ${code}`,
  whoCovers: (shift: string) => `${shift}: siapa pengganti?`,
  nobody: "Tanpa pengganti",
  warned: (name: string, why: string) => `${isolated(name)} (${why})`,
  noneCan: "Tidak ada yang bisa menggantikan.",
  breaks: {
    overlap: "bentrok",
    rest: "istirahat kurang",
    "week-hours": "jam seminggu lebih",
    "days-in-a-row": "terlalu banyak hari berturut-turut",
    "unknown-code": "kode tidak dikenal",
    "not-here": "tidak praktik di sini",
    licence: "tanpa SIP",
    skill: "bukan wewenangnya",
    leave: "sedang cuti",
    "no-doctor": "tidak ada dokter",
    holiday: "hari libur",
  },
  withoutDoctor: (days: string) => `Tanpa dokter bila tidak ada pengganti: ${days}.`,
};

export const absenceText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
