import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: "Perawat",
  toMeasure: "Belum diperiksa",
  prepared: "Siap diperiksa dokter",
  inside: "Bersama dokter",
  none: "Belum ada yang hadir. Siapa yang didaftar loket muncul di sini.",
  choose: "Pilih pasien di daftar.",
  gone: "Pasien ini tidak menunggu lagi.",
  close: "Tutup",
  since: (minutes: number) => (minutes < 1 ? "baru datang" : `${minutes} menit`),
};

export const nurseText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
