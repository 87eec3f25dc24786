import { catalogue } from "../../../../text/catalogue.ts";
import { isolated } from "../../../../text/isolated.ts";

const indonesian = {
  rows: (people: string) =>
    `Baris ${isolated(people)} tidak bisa dibaca. Yang tampak di sini yang sudah terbit. Begitu satu sel ditulis, baris ini menggantikan yang tidak terbaca, dan itu tidak bisa diurungkan.`,
  rowsInTheWay: (people: string) =>
    `Baris ${isolated(people)} tidak bisa dibaca, jadi jadwal belum bisa diterbitkan. Periksa baris itu, lalu tulis lagi selnya.`,
  people: (people: string) =>
    `Tugas ${isolated(people)} di puskesmas lain tidak bisa dibaca, jadi jadwal belum bisa diterbitkan. Hubungi dinas kesehatan.`,
  holidays:
    "Kalender libur tahun ini tidak bisa dibaca, jadi hari libur tidak tampak. Minta dinas kesehatan menyimpannya lagi.",
  leave: (people: string) =>
    `Tidak terbaca lagi kapan ${isolated(people)} tidak masuk bulan ini. Tandanya mungkin tidak tampak: tanyakan sebelum menerbitkan.`,
  version:
    "Jadwal yang sudah terbit tidak bisa dibaca, jadi perubahannya tidak bisa dibandingkan. Periksa bulan ini, lalu terbitkan lagi.",
  head: "Catatan tentang versi yang berlaku tidak bisa dibaca. Yang tampak sebagai terbit adalah versi terakhir yang tersimpan. Hari tutup mungkin tidak lengkap, dan sesi mungkin belum sesuai. Periksa bulan ini, terbitkan lagi, lalu periksa hari tutupnya.",
  settings: (parts: string) => `Tidak bisa dibaca: ${parts}. Buka bagian itu, periksa, lalu simpan lagi:`,
  settingsInTheWay: (parts: string) =>
    `Tidak bisa dibaca: ${parts}. Buka Aturan jadwal, periksa bagian itu, lalu simpan lagi.`,
  parts: { codes: "Kode", rotations: "Rotasi", rules: "Ketentuan", cover: "Kebutuhan" },
};

/** What is said of what can't be read: most months have nothing of it, so it comes when it is needed. */
export const unreadText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
