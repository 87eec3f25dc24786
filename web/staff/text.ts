import { catalogue } from "../text/catalogue.ts";

const indonesian = {
  workplaces: "Meja kerja",
  more: "Lainnya",
  moreTitle: "Meja kerja lainnya",
  search: "Cari di daftar ini",
  palette: "Cari tempat dan tindakan",
  paletteShort: "Menu",
  found: (count: number) =>
    count === 0 ? "Tidak ada yang cocok. Orang dicari di daftarnya, dengan tombol /." : `${count} pilihan`,
  place: "tempat",
  keys: "Tombol cepat",
  everywhere: "Di mana saja",
  onScreen: "Di layar ini",
  inList: "Di dalam daftar",
  signKeys: "Pakai tombol satu huruf",
  signKeysNote: "Huruf, / dan ?. Ctrl K selalu berfungsi. Berlaku di perangkat ini.",
  inLanguage: { id: "Bahasa Indonesia", en: "Bahasa Inggris" },
};

export const staffText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
