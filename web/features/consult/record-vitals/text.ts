import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: "Pengukuran",
  again: "Ukur lagi…",
  save: "Simpan, siap diperiksa",
  saveEmpty: "Siap diperiksa tanpa diukur",
  hint: "Isi yang diukur saja. Dokter membacanya di samping nama pasien.",
};

export const measuringText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
