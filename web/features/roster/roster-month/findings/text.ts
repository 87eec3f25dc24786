import { catalogue } from "../../../../text/catalogue.ts";
import { isolated } from "../../../../text/isolated.ts";

const indonesian = {
  findings: (count: number) => `Perlu dilihat (${count})`,
  noFindings: "Tidak ada yang melanggar aturan.",
  ofKind: (kind: string, count: number) => `${kind} (${count})`,
  unknownCode: (code: string) => `Kode ${code} tidak ada`,
  kinds: {
    overlap: "Jadwal bentrok",
    rest: "Istirahat kurang",
    "week-hours": "Jam seminggu terlalu banyak",
    "days-in-a-row": "Terlalu banyak hari berturut-turut",
    "not-here": "Tidak praktik di sini",
    licence: "Tanpa SIP",
    skill: "Bukan wewenangnya",
    leave: "Bertugas saat tidak masuk",
    "no-doctor": "Tidak ada dokter",
    holiday: "Bertugas di hari libur",
  },
  finding: (date: string, name: string, said: string) => `${date}, ${isolated(name)}: ${said}`,
  findingOfDays: (said: string, days: string) => `${said} Tanggal ${days}.`,
  holidayOf: (name: string) => `hari libur ${isolated(name)}`,
  workedHoliday: (date: string, name: string, shifts: number) =>
    `${date}: ${isolated(name)}, masih ada ${shifts} jadwal.`,
  goneButPublished: (person: string) =>
    `${isolated(person)}: terbit, tetapi tidak lagi di puskesmas ini. Terbitkan lagi supaya sesinya ditutup.`,
  yearUndecreed: (year: string) => `Hari libur ${year} belum diisi lengkap. Periksa sendiri hari libur bulan ini.`,
  severities: { blocks: "tidak bisa terbit", warns: "peringatan", informs: "catatan" },
};

/** What is said below a month of what it breaks: it comes with the list. */
export const findingText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
