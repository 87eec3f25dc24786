import { catalogue } from "../../text/catalogue.ts";

export const indonesian = {
  title: "Cari puskesmas",
  question: "Di puskesmas mana?",
  search: "Nama puskesmas atau kecamatan",
  nearest: "Cari yang terdekat",
  locating: "Mencari lokasi Anda",
  placeRefused: "Lokasi tidak dibagikan. Daftar ini urut dari jadwal paling cepat.",
  none: (typed: string) => `Tidak ada puskesmas dengan nama "${typed}".`,
  noneHint: "Coba nama kecamatan Anda.",
  count: (count: number) => `${count} puskesmas`,
  kecamatan: (name: string) => `Kecamatan ${name}`,
  km: (distance: string) => `${distance} km`,
  next: "Paling cepat",
  full: "Penuh sepekan ini",
  today: "Hari ini",
  tomorrow: "Besok",
};

export const clinicsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
