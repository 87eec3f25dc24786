import { longestFast } from "../../../../shared/roster/calendar/fast.ts";
import { longestDayName, longestSource } from "../../../../shared/roster/calendar/year-calendar.ts";
import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: (year: string) => `Hari libur ${year}`,
  lead: "Berlaku untuk semua puskesmas di kabupaten. Jadwal yang sudah terbit tidak berubah.",
  year: "Tahun",
  none: "Belum ada hari libur. Tambahkan dari SKB tahun ini.",
  worked: (shifts: number, clinics: number) => `masih ada ${shifts} jadwal terbit di ${clinics} puskesmas`,
  stillWorked: "Hari libur ini masih punya jadwal. Penyusun jadwal di puskesmas yang mengubahnya.",
  newDay: "Hari libur baru",
  date: "Tanggal",
  name: "Nama",
  kind: "Jenis",
  kinds: { holiday: "Libur nasional", "collective-leave": "Cuti bersama" },
  source: "Dasar",
  sourceHint: "Misalnya SKB 3 Menteri dengan nomornya.",
  add: "Tambah hari libur",
  remove: (name: string) => `Hapus ${isolated(name)}`,
  ramadan: (number: number) => (number === 1 ? "Ramadan" : `Ramadan ke-${number} tahun ini`),
  ramadanHint: "Pada hari-hari ini kode jadwal memakai jam Ramadan.",
  from: "Hari pertama",
  until: "Hari terakhir",
  addRamadan: "Tambah Ramadan",
  removeRamadan: "Hapus Ramadan ini",
  problems: {
    date: "Pilih tanggal di tahun ini.",
    twice: "Tanggal ini sudah ada.",
    name: `Tulis nama, paling panjang ${longestDayName} huruf.`,
    source: `Tulis dasarnya, paling panjang ${longestSource} huruf.`,
    span: `Isi hari pertama di tahun ini, dan hari terakhir, paling lama ${longestFast} hari.`,
  },
};

export const holidaysText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
