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

const because = (kind: DeviceKind, known: DeviceProblem | undefined): string | undefined =>
  known && problem[known](device[kind]);

export const indonesian = {
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
  noMicrophone: (known?: DeviceProblem) =>
    `${because("microphone", known) ?? "Suara Anda tidak menyala"}: Anda bisa mendengar, tetapi tidak terdengar. Ketuk “Nyalakan suara”.`,
  noCamera: (known?: DeviceProblem) =>
    `${because("camera", known) ?? "Gambar Anda tidak menyala"}. Suara tetap berjalan.`,
};
