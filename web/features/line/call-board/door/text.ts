import { catalogue } from "../../../../text/catalogue.ts";

const indonesian = {
  here: "Sudah datang? Di tiket ponsel Anda, tekan Saya di sini dan ketik kode ini.",
  pair: "Kode pintu",
};

export const doorText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
