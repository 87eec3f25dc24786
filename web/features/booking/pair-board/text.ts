import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: "Kode pintu",
  what: "Pasien yang datang mengetik kode dari papan panggilan, lalu tercatat hadir. Kode berganti tiap 2 menit.",
  show: "Lihat alamat papan",
  showing: "Sedang diambil",
  open: "Pasang di komputer ini",
  other: "Di televisi lain, buka alamat ini satu kali",
  secret: "Jangan bagikan alamat ini kepada pasien.",
  renew: "Ganti kode pintu",
  renewHint: "Bila alamat ini bocor, ganti. Setiap papan lalu perlu dipasang lagi.",
  renewed: "Kode pintu sudah diganti. Pasang lagi di setiap papan.",
};

export const pairBoardText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
