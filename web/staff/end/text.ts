import { catalogue } from "../../text/catalogue.ts";

const indonesian = {
  leaveTitle: {
    unsent: "Masih ada yang belum terkirim. Tetap keluar?",
    "in-consultation": "Kunjungan masih berlangsung. Tetap keluar?",
  },
  leaveLead: {
    unsent: "Bila Anda keluar sekarang, ini hilang dari perangkat ini dan tidak dikirim lagi.",
    "in-consultation": "Kunjungannya tidak selesai dengan sendirinya: pasien menunggu sampai Anda masuk lagi.",
  },
  leaveYes: "Ya, keluar",
  stay: "Tetap di sini",
};

export const staffEndText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
