import { isolated } from "../text/isolated.ts";

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
  noMicrophone: "Suara Anda tidak menyala: Anda bisa mendengar, tetapi tidak terdengar. Ketuk “Nyalakan suara”.",
  noCamera: "Gambar Anda tidak menyala. Suara tetap berjalan.",
};
