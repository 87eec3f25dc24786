import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  open: "Perbaiki data",
  title: "Perbaiki data pasien",
  name: "Nama lengkap",
  nameHint: "Seperti di KTP atau kartu keluarga.",
  save: "Simpan perbaikan",
  close: "Biarkan",
  other: "Orang lain, simpan",
  otherThan: (number: string) => `Bukan nomor ${number}, simpan`,
  former: (name: string, born: string, sex: string, until: string) =>
    `Dulu tertulis ${isolated(name)}, ${sex.toLowerCase()}, lahir ${born}. Diperbaiki ${until}.`,
};

export const correctionText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
