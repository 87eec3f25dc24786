import { rareAge } from "../../shared/people/birth-date.ts";
import { longestName } from "../../shared/people/names/person-name.ts";
import { catalogue } from "../text/catalogue.ts";

const indonesian = {
  wrong: (count: number, names: string) => `${count} isian belum benar: ${names}.`,
  birth: "Tanggal lahir",
  day: "Tanggal",
  month: "Bulan",
  year: "Tahun",
  sex: "Jenis kelamin",
  sexes: { female: "Perempuan", male: "Laki-laki" },
  unsent: "Belum terkirim.",
  stillHere: "Mungkin sudah sampai, jadi isinya belum bisa diubah. Kirim lagi: tidak akan tercatat dua kali.",
  sendAgain: "Kirim lagi",
  problem: {
    "name-empty": "Tulis namanya.",
    "name-long": `Nama terlalu panjang. Paling banyak ${longestName} huruf.`,
    "name-letters": "Tulis nama dengan huruf.",
    "name-signs": "Ada angka atau tanda di nama ini. Bila benar, tekan sekali lagi.",
    birth: "Tanggal ini belum tepat. Contoh: 17, Agustus, 1985.",
    "birth-empty": "Isi tanggal, bulan, dan tahun lahir.",
    "birth-year": "Tulis tahun dengan empat angka, misalnya 1985.",
    "birth-future": "Tanggal ini belum lewat. Periksa tahunnya.",
    "birth-too-old": "Tahun ini terlalu lama. Periksa tahunnya.",
    "birth-rare": `Umurnya lebih dari ${rareAge} tahun. Bila benar, tekan sekali lagi.`,
    choose: "Pilih salah satu.",
    long: "Terlalu panjang. Ringkas dulu.",
    number: "Tulis angka saja, misalnya 36,7.",
    beyond: "Angka ini di luar kisaran. Periksa lagi.",
    pressure: "Isi kedua angka. Angka atas lebih besar.",
    refused: "Bagian ini belum diterima. Periksa lagi.",
  },
};

/** What all forms say in the same words. */
export const formText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
