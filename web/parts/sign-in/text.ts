import { catalogue } from "../../text/catalogue.ts";

const indonesian = {
  expired: "Waktu masuk Anda sudah habis. Masuk lagi; yang sudah Anda isi masih ada.",
  leftElsewhere: "Anda sudah keluar di layar lain, jadi layar ini ditutup juga.",
  otherPerson: "Di layar lain ada yang masuk dengan akun lain, jadi layar ini ditutup.",
  goOnAsOther: "Lanjut dengan akun itu",
  booking: "Janji dicatat atas nomor Anda. Jawaban Anda tadi tetap tersimpan.",
  problem: {
    offline: "Belum ada jaringan. Coba lagi sebentar lagi.",
    failed: "Belum berhasil. Coba lagi sebentar lagi.",
  },
  keepsNothing: "Ponsel ini tidak menyimpan apa pun. Setelah aplikasi ditutup, Anda perlu masuk lagi.",
};

export const signInWhyText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
