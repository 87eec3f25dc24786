import { catalogue } from "../../text/catalogue.ts";
import { isolated } from "../../text/isolated.ts";

const indonesian = {
  title: "Cari puskesmas",
  search: "Nama puskesmas atau kecamatan",
  nearest: "Cari yang terdekat",
  byDistance: "Urut dari yang terdekat.",
  bySoonest: "Urut dari jadwal paling cepat.",
  byName: "Urut menurut abjad.",
  locating: "Mencari lokasi Anda",
  placeRefused: "Lokasi belum diizinkan. Ketuk tanda di kiri alamat, nyalakan “Lokasi”, lalu coba lagi.",
  none: (typed: string) => `Tidak ada puskesmas dengan nama "${isolated(typed)}".`,
  noneHint: "Coba nama kecamatan Anda.",
  count: (count: number) => `${count} puskesmas`,
  kecamatan: (name: string) => `Kecamatan ${isolated(name)}`,
  desk: (name: string) => `Perlu bantuan? Loket ${isolated(name)}:`,
  km: (distance: string) => `${distance} km`,
  next: "Paling cepat",
  asking: "Mencari jadwal",
  full: "Penuh sepekan ini",
  today: "Hari ini",
  tomorrow: "Besok",
};

export const clinicsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
