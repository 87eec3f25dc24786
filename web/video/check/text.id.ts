import type { DeviceProblem } from "../device-problem.ts";

const steps: Record<DeviceProblem, (device: string) => string[]> = {
  refused: (device) => [
    "Ketuk tanda di sebelah kiri alamat, di atas layar.",
    "Ketuk “Izin”.",
    `Nyalakan “${device}”.`,
    "Kembali ke sini, lalu ketuk “Coba lagi”.",
  ],
  unanswered: () => ["Cari pertanyaannya di bagian atas layar, lalu pilih “Izinkan”.", "Atau lanjut tanpa itu."],
  busy: () => ["Tutup panggilan atau aplikasi lain yang sedang terbuka.", "Ketuk “Coba lagi”."],
  missing: () => ["Bila ada headset, cabut dan pasang lagi.", "Ketuk “Coba lagi”, atau lanjut tanpa itu."],
  unsupported: () => ["Buka halaman ini di Chrome.", "Atau lanjut tanpa itu."],
};

export const indonesian = {
  sound: "Suara",
  picture: "Gambar",
  microphoneAsk: "Layar akan bertanya. Pilih “Izinkan”.",
  microphoneSpeak: "Ucapkan sesuatu: garis bergerak bila Anda terdengar.",
  level: "Kuat suara",
  noPicture: "Tanpa gambar",
  openMicrophone: "Nyalakan mikrofon",
  openCamera: "Nyalakan kamera",
  voiceOnly: "Suara saja, hemat data",
  again: "Coba lagi",
  onListening: "Lanjut, saya mendengarkan saja",
  onVoice: "Lanjut dengan suara saja",
  onUnseen: "Lanjut tanpa gambar",
  steps,
};
