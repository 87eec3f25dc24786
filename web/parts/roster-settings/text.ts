import { catalogue } from "../../text/catalogue.ts";
import { isolated } from "../../text/isolated.ts";

const indonesian = {
  settings: "Aturan jadwal",
  pages: { codes: "Kode", rotations: "Rotasi", rules: "Ketentuan", cover: "Kebutuhan" },
  month: "Ke jadwal bulan",
  save: "Simpan",
  saving: "Menyimpan…",
  saved: "Sudah tersimpan. Jadwal yang sudah terbit tidak berubah.",
  changed: "Orang lain baru saja menyimpan bagian ini. Tulisan Anda masih ada di sini.",
  clashes: (names: string) => `Anda dan orang lain sama-sama mengubah: ${names}.`,
  removedBy: {
    mine: (name: string) => `${isolated(name)} (Anda hapus, orang lain ubah)`,
    theirs: (name: string) => `${isolated(name)} (orang lain hapus, Anda ubah)`,
  },
  brought: (names: string) => `Orang lain juga baru menyimpan. Perubahannya ikut di sini: ${names}.`,
  gone: (names: string) => `Orang lain baru menghapus: ${names}.`,
  keepMine: "Simpan tulisan saya",
  takeTheirs: "Pakai yang tersimpan",
  toMend: "Ada yang perlu diperbaiki.",
  unread: "Yang tersimpan belum bisa dibaca. Periksa jaringan, lalu pilih lagi.",
  unreadBefore:
    "Yang tersimpan tidak bisa dibaca. Yang tampak di sini bukan itu. Periksa, lalu simpan: itu menggantikan yang tidak terbaca.",
  days: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
};

export const settingsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
