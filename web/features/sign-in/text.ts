import { catalogue } from "../../text/catalogue.ts";

export const indonesian = {
  phoneTitle: "Berapa nomor ponsel Anda?",
  phoneLead: "Kami kirim kode lewat SMS. Satu nomor boleh dipakai sekeluarga.",
  phone: "Nomor ponsel",
  phoneHint: "Contoh: 0812 3456 7890",
  send: "Kirim kode",
  sending: "Mengirim kode",
  codeTitle: "Kode apa yang Anda terima?",
  codeLead: (phone: string) => `Enam angka, dikirim ke ${phone}.`,
  code: "Kode dari SMS",
  enter: "Masuk",
  checking: "Memeriksa kode",
  other: "Ganti nomor",
  again: "Kirim kode baru",
  attempts: (count: number) => `Masih bisa ${count} kali.`,
  outbox: "Buka kotak SMS percobaan",
  staff: "Petugas puskesmas masuk di sini",
  problem: {
    number: "Nomor ini belum tepat. Tulis nomor ponsel Indonesia, misalnya 0812 3456 7890.",
    "too-many": "Terlalu sering dicoba. Tunggu beberapa menit, lalu minta kode baru.",
    offline: "Belum ada jaringan. Coba lagi sebentar lagi.",
    failed: "Belum berhasil. Coba lagi sebentar lagi.",
    "wrong-code": "Kodenya belum cocok. Periksa SMS terbaru.",
    expired: "Kode ini sudah lewat waktunya. Minta kode baru.",
  },
};

export const signInText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
