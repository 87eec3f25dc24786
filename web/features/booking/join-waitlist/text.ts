import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: "Tunggu tempat kosong",
  days: "Hari apa saja yang cocok?",
  halves: "Pagi atau siang?",
  half: { morning: "Pagi, sebelum pukul 12.00", afternoon: "Siang, mulai pukul 12.00" },
  without: {
    morning: (days: string) =>
      `Pada ${days} tidak ada praktik pagi yang bisa ditunggu. Pilih siang juga, atau lepas hari itu.`,
    afternoon: (days: string) =>
      `Pada ${days} tidak ada praktik siang yang bisa ditunggu. Pilih pagi juga, atau lepas hari itu.`,
  },
  how: "Begitu ada yang batal, tempatnya disimpan untuk Anda dan tampil di Beranda. Buka Jumpa sesekali: pesan ke ponsel belum ada.",
  tooLate: (minutes: number) => `Yang baru kosong kurang dari ${minutes} menit sebelum waktunya tidak ditawarkan lagi.`,
  join: "Masuk daftar tunggu",
  joining: "Sedang dicatat",
  done: "Anda sudah masuk daftar tunggu.",
  noDays: "Belum ada jadwal praktik untuk layanan ini pada hari-hari yang bisa dipesan.",
  toBooking: "Cari tempat lain",
  free: (days: number) => `Pada ${days} hari masih ada tempat. Tidak perlu menunggu.`,
  allFree: "Masih ada tempat pada semua hari praktik. Anda bisa langsung memesan.",
  toTimes: "Pilih waktu yang masih ada",
  past: "Hari yang Anda pilih sudah lewat, jadi belum tercatat di daftar tunggu.",
  waitsAlready: "Anda sudah menunggu",
  toChange: "Mau hari lain? Keluar dulu dari daftar tunggu ini, lalu masuk lagi. Urutannya mulai dari belakang.",
  unknownPerson: "Orang ini tidak ada di daftar keluarga Anda. Untuk siapa Anda menunggu?",
  unknownPlace: "Puskesmas atau layanan ini tidak ada.",
  see: "Lihat daftar tunggu saya",
};

export const joinText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
