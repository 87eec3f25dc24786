import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: "Kalender di ponsel",
  what: "Jadwal terbit Anda dapat tampil di kalender ponsel atau komputer. Untuk itu kalender memakai satu alamat rahasia.",
  none: "Belum ada alamat.",
  since: (date: string) => `Alamat berlaku sejak ${date}.`,
  isThere: "Sudah ada alamat.",
  make: "Buat alamat",
  renew: "Ganti alamat",
  renewHint: "Bila alamat hilang atau dilihat orang lain, ganti: alamat lama langsung tidak berlaku.",
  made: "Alamat sudah dibuat. Salin sekarang: setelah halaman ini ditutup, alamat tidak tampil lagi.",
  address: "Alamat kalender",
  secret: "Siapa pun yang memegang alamat ini dapat melihat jadwal Anda.",
  open: "Buka di kalender",
  copy: "Salin alamat",
  copied: "Tersalin",
  notCopied: "Tidak tersalin. Tekan lama alamatnya, lalu salin.",
  slow: "Kalender memuat perubahan sendiri, ada yang baru setelah beberapa jam. Yang pasti adalah halaman Jadwal saya.",
  revoke: "Cabut alamat",
  revoked: "Alamat sudah dicabut. Kalender Anda tidak diperbarui lagi.",
  back: "Jadwal saya",
};

export const calendarFeedText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
