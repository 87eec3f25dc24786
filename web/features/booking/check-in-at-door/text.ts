import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  here: "Saya di sini",
  code: "Kode di papan panggilan",
  hint: "4 angka, berganti tiap 2 menit. Tanpa papan, sebut nama Anda di loket.",
  four: "Ketik 4 angka yang ada di papan.",
  send: "Catat saya hadir",
  sending: "Sedang dikirim",
};

export const sayHereText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
