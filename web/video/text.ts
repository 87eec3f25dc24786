import { catalogue } from "../text/catalogue.ts";
import { isolated } from "../text/isolated.ts";
import type { DeviceKind } from "./chosen-device.ts";
import type { DeviceProblem } from "./device-problem.ts";

const device: Record<DeviceKind, string> = { microphone: "Mikrofon", camera: "Kamera" };

const problem: Record<DeviceProblem, (device: string) => string> = {
  refused: (device) => `${device} belum diizinkan`,
  unanswered: (device) => `${device} masih menunggu jawaban Anda`,
  busy: (device) => `${device} sedang dipakai aplikasi lain`,
  missing: (device) => `${device} tidak ditemukan`,
  unsupported: (device) => `Aplikasi ini belum bisa memakai ${device.toLowerCase()}`,
};

/** What to do about it, one small step after the other; `again` is the button that tries once more. */
const steps: Record<DeviceProblem, (device: string, again: string) => string[]> = {
  refused: (device, again) => [
    "Ketuk tanda di sebelah kiri alamat, di atas layar.",
    "Ketuk “Izin”.",
    `Nyalakan “${device}”.`,
    `Kembali ke sini, lalu ketuk “${again}”.`,
  ],
  unanswered: () => ["Cari pertanyaannya di bagian atas layar, lalu pilih “Izinkan”.", "Atau lanjut tanpa itu."],
  busy: (_, again) => ["Tutup panggilan atau aplikasi lain yang sedang terbuka.", `Ketuk “${again}”.`],
  missing: (_, again) => ["Bila ada headset, cabut dan pasang lagi.", `Ketuk “${again}”, atau lanjut tanpa itu.`],
  unsupported: () => ["Buka halaman ini di Chrome.", "Atau lanjut tanpa itu."],
};

const indonesian = {
  withWhom: (name: string) => `Konsultasi dengan ${isolated(name)}`,
  refused: "Ruang ini tidak bisa dibuka",
  unavailable: "Ruang video sedang tidak tersedia",
  controls: "Kendali panggilan",
  soundOn: "Nyalakan suara",
  soundOff: "Matikan suara",
  pictureOn: "Nyalakan gambar",
  pictureOff: "Matikan gambar",
  turn: "Putar kamera",
  leave: "Keluar dari ruang",
  startSound: "Dengarkan",
  ownPicture: "Gambar Anda",
  pictureOf: (name: string) => `Gambar ${isolated(name)}`,
  muted: (name: string) => `Suara ${isolated(name)} sedang mati`,
  voiceOnly: (name: string) => `${isolated(name)}, suara saja`,
  reconnecting: "Sambungan terputus sebentar. Menyambung lagi…",
  ownNetwork: "Jaringan Anda lemah. Matikan gambar agar suara lancar.",
  ownNetworkVoice: "Jaringan Anda lemah. Suara bisa terputus-putus.",
  otherNetwork: (name: string) => `Jaringan ${isolated(name)} sedang lemah.`,
  device,
  problem,
  steps,
  whatToDo: "Yang bisa Anda lakukan",
  noMicrophone: (known?: DeviceProblem) =>
    known
      ? `${problem[known](device.microphone)}: Anda bisa mendengar, tetapi tidak terdengar.`
      : "Suara Anda tidak menyala: Anda bisa mendengar, tetapi tidak terdengar. Ketuk “Nyalakan suara”.",
  noCamera: (known?: DeviceProblem) =>
    `${known ? problem[known](device.camera) : "Gambar Anda tidak menyala"}. Suara tetap berjalan.`,
};

export const videoText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
