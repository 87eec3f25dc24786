import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
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
  wait: (minutes: number) => `Nomor ini sudah sering dikirimi kode. Minta lagi dalam ${minutes} menit.`,
  sentAnew: "Kode baru sudah dikirim.",
  maybeSent: "Jaringan terputus. Kalau SMS baru datang, minta kode sekali lagi; atau pakai kode sebelumnya.",
  wrongOfTwo: "Kodenya belum cocok. Pakai kode dari SMS sebelumnya, atau minta kode baru.",
  pause: (seconds: number) => `Kode baru bisa diminta ${seconds} detik lagi.`,
  outbox: "Buka kotak SMS percobaan",
  staff: "Petugas puskesmas masuk di sini",
  problem: {
    number: "Nomor ini belum tepat. Tulis nomor ponsel Indonesia, misalnya 0812 3456 7890.",
    "too-many": "Terlalu sering dicoba. Tunggu beberapa menit, lalu coba lagi.",
    "no-code": "Tulis enam angka kode dari SMS.",
    "wrong-code": "Kodenya belum cocok. Periksa SMS terbaru.",
    "used-up": "Tiga kali belum cocok, jadi kode ini tidak bisa dipakai lagi. Minta kode baru.",
    expired: "Kode ini sudah lewat waktunya. Minta kode baru.",
    "not-kept": "Tulis nomornya sekali lagi; nomor Anda tidak disimpan di ponsel ini.",
    void: "Kode ini tidak bisa dipakai lagi. Minta kode baru.",
  },
};

export const signInText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
