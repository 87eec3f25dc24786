import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  selfTitle: "Siapa nama Anda?",
  selfLead: "Agar dokter tahu dengan siapa ia bertemu.",
  memberTitle: "Siapa yang ditambahkan?",
  memberLead: "Satu nomor ponsel boleh dipakai sekeluarga.",
  name: "Nama lengkap",
  nameHint: "Seperti di KTP atau kartu keluarga.",
  relation: "Hubungan dengan Anda",
  relations: { spouse: "Suami atau istri", child: "Anak", parent: "Orang tua", other: "Lainnya" },
  save: "Simpan",
  saving: "Sedang disimpan",
};

export const memberText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
