import { longestOutpostName } from "../../../../shared/place/outpost.ts";
import { hourStep, longestCodeName } from "../../../../shared/roster/month/shift-code.ts";
import { longestSlot, shortestSlot } from "../../../../shared/schedule/session.ts";
import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: "Kode jadwal",
  lead: "Kode yang ditulis di jadwal bulan, dengan jam dan layanannya.",
  newCode: "Kode baru",
  code: "Kode",
  codeHint: "1–4 huruf besar atau angka, diawali huruf: P, S1, PAGI.",
  label: "Nama",
  times: {
    from: "Mulai",
    to: "Selesai",
    fridayFrom: "Jumat mulai",
    fridayTo: "Jumat selesai",
    ramadanFrom: "Ramadan mulai",
    ramadanTo: "Ramadan selesai",
    ramadanFridayFrom: "Jumat Ramadan mulai",
    ramadanFridayTo: "Jumat Ramadan selesai",
  },
  timeHints: {
    from: "Misalnya 07.30.",
    fridayFrom: "Kosongkan bila sama.",
    ramadanFrom: "Kosongkan bila sama. Tanggalnya dari Dinas Kesehatan.",
    ramadanFridayFrom: "Kosongkan bila sama.",
  },
  toHint: "Boleh esok paginya.",
  place: "Tempat",
  placeKinds: { here: "Puskesmas ini", pustu: "Pustu", posyandu: "Posyandu", mobile: "Puskesmas keliling" },
  placeName: "Nama tempat",
  placeNameHint: "Seperti warga menyebutnya, misalnya Pustu Kadikaran.",
  services: "Layanan yang bisa dipesan",
  andOthers: (service: string, others: number) => `${service} +${others} layanan`,
  notBooked: "Tidak bisa dipesan",
  channel: "Cara bertemu",
  channels: { video: "Lewat ponsel", "in-person": "Tatap muka" },
  channelHints: {
    video: "Yang datang ke loket juga bisa diperiksa langsung.",
    "in-person": "Pasien diminta datang ke tempatnya.",
  },
  minutes: "Menit tiap janji",
  places: "Tempat paling banyak",
  placesHint: "Kosongkan bila sebanyak jamnya.",
  remove: (code: string) => `Hapus kode ${isolated(code)}`,
  add: "Tambah kode",
  save: "Simpan kode",
  saving: "Menyimpan…",
  saved: "Kode sudah tersimpan.",
  stillUsed: "Kode yang Anda hapus masih dipakai. Belum ada yang tersimpan.",
  usedOn: (code: string, places: string) => `${isolated(code)}: ${places}`,
  usedInRotation: (name: string) => `rotasi ${isolated(name)}`,
  published: (cells: number) => `${cells} sel terbit`,
  drafted: (cells: number) => `${cells} sel rancangan`,
  ifGone: "Bila dihapus, jadwal yang terbit tetap. Rancangan yang memakainya tidak bisa terbit.",
  keepUsed: "Kembalikan kode",
  dropUsed: "Hapus juga",
  none: "Belum ada kode. Tambahkan kode pertama.",
  problems: {
    code: "Tulis 1–4 huruf besar atau angka, diawali huruf.",
    twice: "Kode ini sudah ada.",
    name: `Tulis nama, paling panjang ${longestCodeName} huruf.`,
    hours: `Isi jam mulai dan selesai seperti 07.30, tiap ${hourStep} menit.`,
    friday: "Isi kedua jam hari Jumat, atau kosongkan keduanya.",
    ramadan: "Isi kedua jam Ramadan, atau kosongkan semuanya.",
    place: `Tulis nama tempatnya, paling panjang ${longestOutpostName} huruf.`,
    minutes: `${shortestSlot} sampai ${longestSlot} menit, tiap ${shortestSlot} menit.`,
    places: "Tulis angka mulai dari 1.",
  },
};

export const shiftCodesText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
