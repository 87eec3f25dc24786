import { catalogue } from "../../text/catalogue.ts";

export const indonesian = {
  booked: "Janji Anda tercatat",
  bookedLead: "Simpan nomor dan kode ini.",
  title: "Tiket kunjungan",
  print: "Cetak tiket",
  move: "Ubah waktu",
  cancel: "Batalkan janji",
  question: "Batalkan janji ini?",
  consequence: "Jamnya langsung diberikan kepada orang lain.",
  confirm: "Ya, batalkan",
  cancelling: "Sedang dibatalkan",
  keep: "Tidak, tetap datang",
  cancelled: "Janji ini sudah dibatalkan.",
  unsent: "Belum ada jaringan, janji belum dibatalkan. Coba lagi.",
  unknown: "Tiket ini tidak ada di ponsel ini.",
  toVisits: "Lihat semua kunjungan",
  complaint: "Keluhan",
  bring: "Buka Jumpa 15 menit sebelum waktunya. Tidak perlu datang ke puskesmas.",
};

export const ticketText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
