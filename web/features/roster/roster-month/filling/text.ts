import type { Half } from "../../../../../shared/roster/month/half-day.ts";
import { catalogue } from "../../../../text/catalogue.ts";
import { isolated } from "../../../../text/isolated.ts";

const indonesian = {
  filling: "Sedang mengisi…",
  stillFilling: "Masih mengisi. Tunggu sebentar.",
  notFilled: "Belum berhasil diisi. Periksa jaringan, lalu coba lagi.",
  openBelow: "Yang belum terisi ada di bawah jadwal.",
  nothingOpen: "Semua yang dibutuhkan sudah terisi.",
  stillOpen: "Yang belum terisi:",
  openNeed: (days: string, wanted: readonly string[], half: Half | undefined, missing: number) => {
    const when = half ? ` ${half === "a" ? "sebelum" : "sesudah"} tengah hari` : "";
    return `${days}: kurang ${missing}${when} untuk ${wanted.map(isolated).join(", ")}.`;
  },
  doctor: "Dokter",
  ruledOut: (people: readonly string[], because: string) => `${because}: ${people.map(isolated).join(", ")}`,
  because: {
    overlap: "bentrok",
    rest: "kurang istirahat",
    "week-hours": "jam seminggu penuh",
    "days-in-a-row": "terlalu banyak hari berturut-turut",
    "unknown-code": "kode tidak ada",
    "not-here": "tidak praktik di sini",
    licence: "tanpa SIP",
    skill: "bukan wewenangnya",
    leave: "tidak masuk",
    "no-doctor": "bukan dokter",
    holiday: "hari libur atau tutup",
    "on-duty": "sudah bertugas",
    locked: "terkunci",
    published: "sudah terbit",
  },
  left: {
    holiday: (cells: number, days: string) => `${cells} dilewati karena hari libur atau tutup (${days}).`,
    leave: (cells: number, names: string) => `${cells} dilewati karena tidak masuk (${isolated(names)}).`,
    "unknown-code": (cells: number, codes: string) =>
      `${cells} dilewati karena kodenya tidak ada (${isolated(codes)}).`,
  },
  notAdded: (codes: string) => `sudah ada ${codes} di sel itu, tidak ditambah`,
  publishedFree:
    "Hari kosong yang sudah terbit dianggap disengaja, jadi tidak diisi otomatis. Jika perlu, tulis langsung di selnya.",
  unknownWeekdays: (days: string) =>
    `Kebutuhan hari ${days} belum diketahui: belum ada jadwal terbit pada hari itu. Isi sendiri, atau tentukan di Aturan jadwal.`,
  droppedServices: (services: string) => `Bulan lalu ada, bulan ini belum ada: ${services}.`,
  close: "Tutup",
  more: (count: number) => `dan ${count} lagi`,
};

/** What filling says, and of the cover of a month: it comes once something was to be filled or published. */
export const fillingText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
