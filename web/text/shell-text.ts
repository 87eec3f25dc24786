import { catalogue } from "./catalogue.ts";

const indonesian = {
  home: "Beranda",
  back: "Kembali",
  signOut: "Keluar",
  pages: "Halaman",
  language: "Bahasa",
  missed: "English needs a network. Bahasa Inggris perlu jaringan.",
  lost: "Halaman ini tidak ada",
  lostLead: "Mungkin alamatnya kurang lengkap.",
  toStart: "Ke beranda",
  broken: "Halaman ini belum terbuka",
  brokenLead: "Periksa jaringan Anda, lalu muat ulang.",
  reload: "Muat ulang",
};

export const shellText = catalogue(indonesian, async () => (await import("./shell-text.en.ts")).english);
