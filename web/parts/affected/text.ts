import { catalogue } from "../../text/catalogue.ts";
import { isolated } from "../../text/isolated.ts";

const indonesian = {
  affected: (count: number) => `${count} janji kehilangan jamnya`,
  stay: (count: number) => `${count} sedang diperiksa: tetap sampai selesai.`,
  waiting: (count: number) =>
    `${count} sudah menunggu: diberi tahu di layarnya atau oleh petugas, dan ditawari waktu lain.`,
  offered: (count: number) => `${count} ditawari waktu lain. Yang tanpa ponsel ada di daftar telepon petugas.`,
  regained: (count: number) => `${count} janji kembali ke jamnya semula. Tawaran waktu lain ditarik.`,
  lead: "Pasien tetap tercatat sampai memilih. Mereka tidak diberi tahu alasannya.",
  nobody: "Tidak ada janji pasien yang terganggu.",
  visit: (patient: string, date: string, time: string, service: string) =>
    `${isolated(patient)}, ${date} pukul ${time}, ${service}`,
  here: (visit: string) => `${visit}: sudah menunggu`,
  inside: (visit: string) => `${visit}: sedang diperiksa`,
  bookedOn: (date: string) => `Dipesan ${date}.`,
  otherTimes: (times: readonly string[]) => `Jam lain yang kosong: ${times.join("; ")}.`,
  noOtherTime: "Belum ada jam lain yang kosong.",
  unreadable: (count: number) => `dan ${count} janji yang belum bisa dibaca`,
};

/** What is said of visits that a change of what is published would take the time from. */
export const affectedText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
