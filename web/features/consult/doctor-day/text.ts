import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: "Antrean hari ini",
  none: "Belum ada pasien untuk hari ini. Janji baru muncul di sini dengan sendirinya.",
  noSession: "Anda tidak punya jadwal praktik hari ini.",
  groups: {
    now: "Sedang dilayani",
    waiting: "Menunggu",
    expected: "Belum datang",
    offered: "Jadwal ditutup – belum pindah",
    done: "Selesai",
  },
  since: (minutes: number) => (minutes < 1 ? "baru masuk" : `${minutes} mnt`),
  statuses: {
    booked: "terjadwal",
    waiting: "menunggu",
    "in-consultation": "sedang dilayani",
    completed: "selesai",
    cancelled: "batal",
    "no-show": "tidak hadir",
    unserved: "belum terlayani",
  },
  faceToFace: "tatap muka",
  admit: (name: string) => `Panggil ${isolated(name)}`,
  resume: (name: string) => `Kembali ke ${isolated(name)}`,
  callIn: (name: string) => `Panggil ${isolated(name)} masuk`,
  paused: "dijeda",
  finishing: "sedang diselesaikan",
  calledIn: (name: string) => `${isolated(name)} dipanggil masuk.`,
  sendBack: "Kembalikan ke antrean",
  enterKey: "↑ ↓ memilih, Enter memanggil yang tampil di sini.",
  callShown: "Panggil yang tampil",
  faceToFaceHint: "Pasien ini ada di puskesmas: periksa di ruang Anda.",
  notHere: "Pasien belum masuk ruang tunggu.",
  offered: "Pasien ini diminta memilih waktu lain, jadi tidak ditunggu.",
  session: (from: string, to: string) => `Sesi ${from}–${to}`,
  late: (minutes: number) => `Terlambat ${minutes} menit`,
  onTime: "Tepat waktu",
  ahead: "Belum mulai",
  over: "Jam praktik sudah lewat",
  closed: "Jadwal ditutup",
  waiting: (people: number) => `${people} menunggu`,
  seen: (people: number) => `${people} selesai`,
  expected: (people: number) => `${people} belum datang`,
};

export const doctorText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
