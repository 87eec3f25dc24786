import { catalogue } from "../../text/catalogue.ts";

export const indonesian = {
  selfTitle: "Siapa nama Anda?",
  selfLead: "Agar dokter tahu dengan siapa ia bertemu.",
  memberTitle: "Siapa yang ditambahkan?",
  memberLead: "Satu nomor ponsel boleh dipakai sekeluarga.",
  name: "Nama lengkap",
  nameHint: "Seperti di KTP atau kartu keluarga.",
  birth: "Tanggal lahir",
  day: "Tanggal",
  month: "Bulan",
  year: "Tahun",
  sex: "Jenis kelamin",
  female: "Perempuan",
  male: "Laki-laki",
  relation: "Hubungan dengan Anda",
  relations: { spouse: "Suami atau istri", child: "Anak", parent: "Orang tua", other: "Lainnya" },
  save: "Simpan",
  saving: "Sedang disimpan",
  problem: {
    name: "Tulis nama, paling sedikit dua huruf.",
    birth: "Tanggal ini belum tepat. Contoh: 17, Agustus, 1985.",
    sex: "Pilih salah satu.",
    relation: "Pilih salah satu.",
  },
  unsent: "Belum ada jaringan. Yang Anda isi masih di sini; coba simpan lagi.",
};

export const memberText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
