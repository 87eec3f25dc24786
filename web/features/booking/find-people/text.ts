import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: "Pernah ke sini",
  none: "Tidak ada yang bernama ini. Daftarkan sebagai orang baru.",
  noneBorn: "Tidak ada yang cocok. Coba dengan namanya.",
  byNumber:
    "Nomor HP, NIK, atau nomor lain tidak bisa dicari di sini. Tanyakan nama, tanggal lahir, atau kode janjinya.",
  listed: "Sudah di daftar hari ini.",
  more: (count: number) => `${count} orang lagi bernama mirip: tambahkan tahun lahir.`,
  born: (date: string, sex: string) => `lahir ${date} · ${sex}`,
};

export const foundPeopleText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
