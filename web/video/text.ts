import { catalogue } from "../text/catalogue.ts";

export const indonesian = {
  controls: "Kendali panggilan",
  soundOn: "Suara nyala",
  soundOff: "Suara mati",
  pictureOn: "Gambar nyala",
  pictureOff: "Gambar mati",
  turn: "Putar kamera",
  leave: "Keluar",
  startSound: "Nyalakan suara",
  ownPicture: "Gambar Anda",
  pictureOf: (name: string) => `Gambar ${name}`,
  muted: (name: string) => `Suara ${name} sedang mati`,
  voiceOnly: (name: string) => `${name}, suara saja`,
  reconnecting: "Sambungan terputus sebentar. Menyambung lagi…",
  ownNetwork: "Jaringan Anda lemah. Matikan gambar agar suara lancar.",
  ownNetworkVoice: "Jaringan Anda lemah. Suara bisa terputus-putus.",
  otherNetwork: (name: string) => `Jaringan ${name} sedang lemah.`,
  noMicrophone: "Mikrofon tidak menyala: Anda bisa mendengar, tetapi tidak terdengar.",
  noCamera: "Kamera tidak menyala. Suara tetap berjalan.",
};

export const videoText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
