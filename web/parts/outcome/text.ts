import { catalogue } from "../../text/catalogue.ts";

/** One word for each outcome, wherever it is told: in the desk's list, as it is decided about, in figures and on paper. */
const indonesian = {
  undecided: "Belum diputuskan",
  toCall: "Perlu ditelepon",
  booked: "Belum hadir",
  "in-consultation": "Sedang dilayani",
  completed: "Selesai",
  cancelled: "Batal",
  "no-show": "Tidak hadir",
  unserved: "Belum terlayani",
};

export const outcomeText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
