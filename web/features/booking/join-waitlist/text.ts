import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: "Tunggu tempat kosong",
  days: "Hari apa saja Anda bisa datang?",
  halves: "Pagi atau siang?",
  half: { morning: "Pagi, sebelum pukul 12.00", afternoon: "Siang, mulai pukul 12.00" },
  how: "Begitu ada yang batal, tempatnya disimpan untuk Anda dan tampil di Beranda. Buka Jumpa sesekali: pesan ke ponsel belum ada.",
  join: "Masuk daftar tunggu",
  joining: "Sedang dicatat",
  done: "Anda sudah masuk daftar tunggu.",
  see: "Lihat daftar tunggu saya",
};

export const joinText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
