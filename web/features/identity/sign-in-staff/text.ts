import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: "Masuk sebagai petugas",
  lead: "Untuk dokter, bidan, petugas loket, dan pengatur jadwal.",
  user: "Nama pengguna",
  password: "Kata sandi",
  enter: "Masuk",
  checking: "Memeriksa",
  patient: "Saya pasien",
  problem: {
    "wrong-password": "Nama pengguna atau kata sandi belum cocok.",
    "too-many": "Terlalu sering dicoba. Tunggu beberapa menit.",
  },
};

export const staffSignInText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
