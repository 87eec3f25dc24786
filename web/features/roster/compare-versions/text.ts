import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: (month: string) => `Perubahan jadwal ${month}`,
  toMonth: "Jadwal bulan",
  print: "Cetak",
  unpublished: "Jadwal bulan ini belum terbit.",
  once: "Jadwal bulan ini baru sekali terbit, jadi belum ada perubahan.",
  earlier: "Dari versi",
  later: "Ke versi",
  version: (version: number) => `Versi ${version}`,
  published: (version: number, at: string, by: string | undefined) =>
    by === undefined ? `Versi ${version} terbit ${at}.` : `Versi ${version} terbit ${at} oleh ${isolated(by)}.`,
  causes: {
    away: "Sebabnya: ada yang cuti atau tidak masuk.",
    closed: "Sebabnya: puskesmas tutup.",
    back: "Sebabnya: ada yang masuk lagi.",
    swap: "Sebabnya: jadwal diambil atau ditukar.",
  },
  same: "Kedua versi ini sama.",
  found: (days: number, people: number) => `${days} hari berubah pada ${people} orang.`,
  noDays: "Isi tiap hari sama, tetapi ada kode yang berubah.",
  fromTo: (from: string, to: string) => `dari ${from} menjadi ${to}`,
  free: "kosong",
  leave: "tidak masuk",
  codes: "Kode yang berubah arti",
  added: (code: string) => `baru: ${code}`,
  gone: (code: string) => `tidak ada lagi: ${code}`,
  friday: (hours: string) => `Jumat ${hours}`,
  ramadan: (hours: string) => `Ramadan ${hours}`,
  ramadanFriday: (hours: string) => `Jumat Ramadan ${hours}`,
  fasting: (from: string, until: string) => `tanggal Ramadan ${from}–${until}`,
  inPerson: "tatap muka",
  slots: (minutes: number, places: number | undefined) =>
    places === undefined ? `${minutes} menit tiap pasien` : `${minutes} menit tiap pasien, ${places} tempat`,
};

export const compareVersionsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
