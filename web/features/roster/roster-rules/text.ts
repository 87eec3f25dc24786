import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: "Ketentuan jadwal",
  lead: "Apa yang diperiksa di jadwal bulan, dan seberapa tegas.",
  rules: {
    rest: "Istirahat antara dua hari kerja",
    "week-hours": "Jam kerja seminggu",
    "days-in-a-row": "Hari kerja berturut-turut",
    "no-doctor": "Ada dokter yang bisa dipesan",
    holiday: "Bertugas di hari libur",
  },
  figures: {
    rest: "Paling sedikit (jam)",
    "week-hours": "Paling banyak (jam)",
    "days-in-a-row": "Paling banyak (hari)",
  },
  severity: "Bila dilanggar",
  severities: {
    blocks: "Tidak bisa terbit",
    warns: "Peringatan",
    informs: "Catatan saja",
    off: "Tidak diperiksa",
  },
  weekdays: "Pada hari",
  problem: (most: number) => `Tulis angka 1 sampai ${most}.`,
  noDay: "Pilih paling sedikit satu hari.",
  usual: "Kembalikan ke yang biasa",
  always: "Selalu berlaku",
  alwaysLead: "Ini menjaga agar yang dibaca pasien benar, jadi tidak bisa dimatikan.",
  alwaysRules: [
    "Tidak ada yang bertugas di dua tempat sekaligus.",
    "Setiap kode di jadwal ada di daftar kode.",
    "Yang bertugas memang praktik di puskesmas ini.",
    "Ada SIP untuk puskesmas ini pada hari itu.",
    "Layanan diberikan oleh yang berwenang.",
    "Tidak ada yang bertugas saat tidak masuk.",
  ],
};

export const rulesText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
