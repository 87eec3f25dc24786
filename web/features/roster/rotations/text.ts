import { longestRotationName } from "../../../../shared/roster/settings/rotations.ts";
import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: "Rotasi jadwal",
  lead: "Pola minggu yang berulang. Di jadwal bulan, tekan Isi dari rotasi.",
  none: "Belum ada rotasi. Tambahkan yang pertama.",
  weeks: (count: number) => `${count} minggu`,
  taking: (count: number) => (count === 0 ? "Belum ada petugas" : `${count} petugas`),
  from: (date: string) => `Mulai ${date}`,
  newRotation: "Rotasi baru",
  name: "Nama",
  since: "Minggu ke-1 dihitung dari",
  sinceHint: "Dihitung dari Senin pada minggu tanggal ini.",
  week: (number: number) => `Minggu ke-${number}`,
  cellsHint: "Kode seperti P atau P+S. Kosong berarti libur.",
  cell: (week: number, day: string) => `Minggu ke-${week}, ${day}`,
  addWeek: "Tambah minggu",
  removeWeek: "Hapus minggu terakhir",
  people: "Siapa mulai dari minggu mana",
  notIn: "Tidak ikut",
  begins: (week: number) => `Mulai minggu ke-${week}`,
  add: "Tambah rotasi",
  remove: (name: string) => `Hapus rotasi ${isolated(name)}`,
  problems: {
    name: `Tulis nama, paling panjang ${longestRotationName} huruf.`,
    since: "Pilih tanggal.",
    cells: (codes: string) => `Kode ini tidak ada: ${codes}.`,
    crowd: (most: number) => `Paling banyak ${most} kode sehari.`,
    twice: "Petugas ini sudah ikut rotasi lain.",
  },
};

export const rotationsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
