import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: "Tidak masuk atau tutup",
  lead: "Jadwal terbit diubah sekaligus. Draf bulan ikut berubah, hanya pada hari itu.",
  who: "Siapa",
  whole: (clinic: string) => `Seluruh ${isolated(clinic)} (tutup)`,
  choose: "Pilih dulu",
  markAway: (name: string) => `Terbitkan: ${isolated(name)} tidak masuk`,
  close: (clinic: string) => `Terbitkan: ${isolated(clinic)} tutup`,
  closing: (visits: number) => `${visits} janji terdampak`,
  uncovered: (shifts: number) => `${shifts} jadwal tanpa pengganti`,
  seeOpen: (shifts: number) => `Lihat ${shifts} jadwal tanpa pengganti`,
  sending: "Sedang diterbitkan",
  done: (written: number, done: boolean) =>
    done ? `Sudah terbit. ${written} sesi berubah.` : `Sudah terbit. ${written} sesi berubah dalam beberapa menit.`,
  another: "Catat yang lain",
};

export const awayText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
