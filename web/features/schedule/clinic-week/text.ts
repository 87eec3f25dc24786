import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: (clinic: string) => `Jadwal praktik ${clinic}`,
  range: (from: string, to: string) => `${from} – ${to}`,
  before: "Minggu lalu",
  after: "Minggu depan",
  current: "Minggu ini",
  print: "Cetak",
  who: "Petugas",
  total: "Jumlah",
  hours: (hours: string) => `${hours} jam`,
  booked: (claimed: number, count: number) => `${claimed} dari ${count}`,
  closed: "ditutup",
  legend: "P pagi · S siang dan sore · M malam. Angka: tempat terisi dari yang ada.",
  none: "Belum ada petugas di puskesmas ini.",
  clinic: "Puskesmas",
};

export const weekText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
