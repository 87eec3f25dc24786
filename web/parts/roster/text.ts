import { catalogue } from "../../text/catalogue.ts";
import { isolated } from "../../text/isolated.ts";

const indonesian = {
  outposts: { pustu: "pustu", posyandu: "posyandu", mobile: "puskesmas keliling" },
  heldAt: (name = "puskesmas") => `Pasien yang sudah punya janji masih ditemui tatap muka di ${isolated(name)}.`,
  off: { leave: "Cuti", away: "Tidak masuk" },
  halves: { a: "pagi", p: "siang" },
  offHalf: (off: string, half: string) => `${off} (${half})`,
  heldByVideo: "Pasien yang sudah punya janji masih ditemui lewat ponsel.",
};

export const rosterPartsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
