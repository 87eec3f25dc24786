import { catalogue } from "../../../../text/catalogue.ts";

const indonesian = {
  here: "Sudah datang? Di tiket ponsel Anda, tekan Saya di sini dan ketik kode ini.",
  pair: "Kode pintu",
  how: "Petugas: di komputer loket, buka Menu, lalu Kode pintu. Alamat yang tampil di sana dibuka di layar ini, satu kali.",
};

export const doorText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
