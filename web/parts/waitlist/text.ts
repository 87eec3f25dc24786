import { catalogue } from "../../text/catalogue.ts";

const indonesian = {
  offered: "Ada tempat untuk Anda",
  keptUntil: (day: string, clock: string) => `Disimpan untuk Anda sampai ${day}, pukul ${clock}.`,
  take: "Ambil tempat ini",
  moveHere: (day: string) => `Ambil, dan lepas janji ${day}`,
  decline: "Tidak bisa, berikan kepada yang lain",
  declining: "Sedang diberikan",
  waiting: "Daftar tunggu",
  on: (days: string, halves: string) => `${days} · ${halves}`,
  half: { morning: "pagi", afternoon: "siang" },
  ahead: (count: number) => (count === 0 ? "Anda yang pertama." : `${count} orang di depan Anda.`),
  how: "Tempat yang kosong tampil di sini dan di Beranda. Buka Jumpa sesekali.",
  lost: "Pada waktu itu tidak ada praktik lagi. Keluar dari daftar ini, lalu pilih hari lain.",
  leave: "Keluar dari daftar tunggu",
  leaving: "Sedang keluar",
  declined: "Tempat itu diberikan kepada yang lain. Anda tetap menunggu.",
  left: "Anda sudah keluar dari daftar tunggu.",
};

export const waitlistText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
