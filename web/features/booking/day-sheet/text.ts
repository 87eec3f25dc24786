import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: "Lembar rekap",
  date: "Tanggal",
  print: "Cetak",
  none: "Tidak ada jam praktik pada hari ini.",
  nobody: (sessions: readonly string[]) => `Tanpa pasien: ${sessions.join("; ")}.`,
  number: "No.",
  name: "Nama",
  clock: "Jam",
  way: "Cara daftar",
  outcome: "Hasil",
  ways: { booked: "Janji", "walk-in": "Langsung" },
  waiting: "Menunggu",
  total: (count: number) => `${count} pasien`,
  counted: (outcome: string, count: number) => `${outcome.toLowerCase()} ${count}`,
  printedAt: (day: string, clock: string) => `Dicetak ${day}, pukul ${clock}. Berisi nama pasien: simpan di puskesmas.`,
  toOutcomes: "Ke hasil kunjungan",
};

export const daySheetText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
