import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: "Kebutuhan petugas",
  lead: "Berapa petugas yang dibutuhkan untuk tiap layanan.",
  by: "Kebutuhan",
  usual: "Seperti biasa",
  own: "Ditentukan di sini",
  usualLead: "Dibandingkan dengan yang biasa ada pada hari yang sama bulan lalu.",
  service: (name: string, sum: number) => `${isolated(name)}: ${sum} giliran seminggu`,
  halves: { a: "Pagi", p: "Siang" },
  place: (service: string, day: string, half: string) => `${isolated(service)}, ${day}, ${half}`,
  problem: (most: number) => `Tulis angka 0 sampai ${most}.`,
  hint: "Pagi sampai pukul 12.00, siang sesudahnya. Kosong berarti tidak dibutuhkan.",
};

export const coverText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
