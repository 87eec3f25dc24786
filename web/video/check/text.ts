import { catalogue } from "../../text/catalogue.ts";

const indonesian = {
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
};

export const checkText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
