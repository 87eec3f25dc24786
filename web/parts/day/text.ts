import { catalogue } from "../../text/catalogue.ts";
import { isolated } from "../../text/isolated.ts";

const indonesian = {
  calledInVain: (times: number) => (times === 1 ? "tidak di tempat" : `${times} kali tidak di tempat`),
  levels: { emergency: "Gawat", precedence: "Didahulukan" },
  reasons: {
    breathing: "sesak napas",
    "chest-pain": "nyeri dada",
    unconscious: "tidak sadar",
    seizure: "kejang",
    bleeding: "perdarahan",
    elderly: "lansia",
    pregnant: "hamil",
    infant: "bayi",
    disability: "disabilitas",
    "high-fever": "demam tinggi",
    other: "lainnya",
  },
  priorityUnsent: (words: string) => `${words} (belum terkirim)`,
  age: (years: number) => (years < 1 ? "bayi" : `${years} th`),
  search: "Cari nama, kode, atau nomor",
  found: (count: number) =>
    count === 0 ? "Tidak ada di daftar tanggal ini. Janji hari lain ada di tanggalnya." : `${count} orang`,
  board: "Papan panggilan",
  moveInList: "Pindah di daftar",
  unreadable: (numbers: string) =>
    `Data nomor ${numbers} tidak bisa dibaca, jadi tidak tampil di sini. Panggil orangnya dengan nomor itu, lalu laporkan ke Dinas Kesehatan.`,
  number: "No.",
  code: "Kode",
  metAt: (name = "puskesmas") => `tatap muka di ${isolated(name)}`,
  slot: "Jam",
  turn: "Waktu giliran",
  waitingSince: "Menunggu sejak",
  service: "Layanan",
  place: "Tempat",
  noReason: "Keluhan tidak ditulis.",
};

export const dayText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
