import { catalogue } from "../../text/catalogue.ts";
import { isolated } from "../../text/isolated.ts";

const indonesian = {
  affected: (count: number) => `${count} janji kehilangan jamnya`,
  lead: "Pasien tetap tercatat dan ditawari waktu lain. Mereka tidak diberi tahu alasannya.",
  nobody: "Tidak ada janji pasien yang terganggu.",
  visit: (patient: string, date: string, time: string, service: string) =>
    `${isolated(patient)}, ${date} pukul ${time}, ${service}`,
  here: (visit: string) => `${visit}: sudah datang, tetap di antrean`,
  inside: (visit: string) => `${visit}: sedang diperiksa`,
  bookedOn: (date: string) => `Dipesan ${date}.`,
  otherTimes: (times: readonly string[]) => `Jam lain yang kosong: ${times.join("; ")}.`,
  noOtherTime: "Belum ada jam lain yang kosong.",
  unreadable: (count: number) => `dan ${count} janji yang belum bisa dibaca`,
};

/** What is said of visits that a change of what is published would take the time from. */
export const affectedText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
