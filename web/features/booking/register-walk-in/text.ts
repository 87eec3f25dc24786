import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";
import type { Words } from "../../../unsent/change.ts";

const indonesian = {
  title: "Daftar langsung",
  lead: "Pasien yang datang ke loket, masuk ke antrean yang sama.",
  name: "Nama lengkap",
  nameHint: "Seperti di KTP atau kartu keluarga",
  session: "Dokter dan jam",
  sessionOption: (name: string, clock: string, free: number) =>
    `${isolated(name)}, ${clock} (${free === 0 ? "penuh" : `sisa ${free}`})`,
  service: "Layanan",
  complaint: "Keluhan",
  complaintHint: "Dengan kata-kata pasien. Boleh kosong.",
  give: "Beri nomor antrean",
  full: (taken: number, count: number) =>
    taken < count ? "Tidak ada tempat lagi di jadwal ini." : `Jadwal penuh: ${taken} dari ${count}.`,
  beyond: "Nomor tambahan dilayani di sela-sela janji atau sesudahnya.",
  expected: {
    soon: "Perkiraan: sebentar lagi.",
    minutes: (from: number, until: number) => `Perkiraan: ${from}–${until}\u00a0menit lagi.`,
    clock: (from: string, until: string) => `Perkiraan: sekitar ${from}–${until}.`,
  },
  pastEnd: (clock: string) => `Itu bisa lewat jam selesai praktik ini, ${clock}.`,
  placeElsewhere: (session: string) => `Masih ada tempat: ${session}.`,
  chooseOther: "Pilih jadwal itu",
  giveBeyond: "Beri nomor tambahan",
  close: "Batal",
  noPlace: {
    none: "Tidak ada jam praktik hari ini. Tawarkan hari lain.",
    over: "Jam praktik hari ini sudah lewat. Tawarkan hari lain.",
    closed: "Jam yang masih ada hari ini ditutup. Tawarkan hari lain.",
  },
  given: (name: string) => `Nomor antrean ${isolated(name)}`,
  print: "Cetak tiket",
  another: "Daftarkan pasien lain",
  waiting: "Menunggu dipanggil",
  turn: (clock: string) => `Tanpa janji, urutannya seperti janji pukul ${clock}. Itu bukan jam dipanggil.`,
  turnBeyond: (clock: string) =>
    `Nomor tambahan: yang berjanji sampai pukul ${clock} dilayani lebih dulu. Itu bukan jam dipanggil.`,
  turnLast: "Nomor tambahan, dilayani setelah semua yang berjanji.",
  expectedOnPaper: (from: string, until: string) => `Perkiraan dipanggil: ${from}–${until}, bisa berubah.`,
  otherTurn: (clock: string) => `Urutannya seperti janji pukul ${clock}. Itu bukan jam dipanggil.`,
  refused: {
    "session.unknown": "Jadwal ini sudah tidak ada. Pilih dokter dan jam lain.",
    "session.closed": "Jadwal ini baru saja ditutup. Pilih dokter dan jam lain.",
    "session.not-today": "Jadwal ini bukan untuk hari ini. Pilih jadwal hari ini.",
    "session.full": "Tempat di jadwal ini baru saja habis. Pilih dokter dan jam lain, atau beri nomor tambahan.",
    "session.wrong-service": "Layanan ini tidak ada di jadwal itu. Pilih layanan atau jadwal lain.",
    "slot.past": "Jadwal ini sudah selesai. Pilih dokter dan jam lain.",
    "slot.overlaps": "Semua tempat yang kosong jatuh pada jam janjinya yang lain.",
    "patient.has-number": "Ia sudah punya nomor di jadwal ini.",
    "patient.registered-today":
      "Orang dengan nama, tanggal lahir, dan jenis kelamin yang sama sudah didaftarkan hari ini.",
    "patient.not-known-here": "Ia belum pernah ke sini. Daftarkan sebagai orang baru.",
  },
  hasNumber: (number: string) => `Ia sudah punya nomor ${number} di jadwal ini.`,
  isSame: "Apakah ini orang yang sama?",
  same: (number: string) => `Orang yang sama: buka ${number}`,
  other: "Orang lain, namanya sama",
  alike: "Mungkin sudah ada di daftar hari ini:",
  alikeFacts: (born: string, number: string, clock: string, state: string) =>
    `lahir ${born} · No. ${number} · ${clock} · ${state}`,
  again: "Beri nomor",
  againOf: (name: string) => `Beri nomor lagi: ${isolated(name)}`,
  aside: {
    title: "Nomor menyusul",
    lead: "Minta pasien ini menunggu dekat loket. Nomornya muncul di sini begitu jaringan kembali.",
    most: (count: number) => `Sudah ${count} orang menunggu jaringan. Catat yang berikutnya di kertas.`,
    waiting: "belum terkirim",
    open: "Buka tiket",
    fillIn: "Isi lagi",
    together: (count: number): Words => ({
      said: `${count} pasien akan diberi nomor antrean.`,
      not: `${count} pasien belum mendapat nomor antrean.`,
      sending: `${count} pasien: nomor antrean sedang diminta.`,
      unsent: `${count} pasien: belum terkirim, nomor menyusul.`,
      done: `${count} pasien sudah mendapat nomor antrean.`,
    }),
    words: (name: string): Words => ({
      said: `${isolated(name)} akan diberi nomor antrean.`,
      not: `${isolated(name)} belum mendapat nomor antrean.`,
      sending: `${isolated(name)}: nomor antrean sedang diminta.`,
      unsent: `${isolated(name)}: belum terkirim, nomor menyusul.`,
      done: `${isolated(name)} sudah mendapat nomor antrean.`,
    }),
  },
  present: "Hadir",
  presentOf: (name: string) => `Catat hadir: ${isolated(name)}`,
};

export const walkInText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
