import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";
import type { Countdown } from "../../../time/countdown.ts";
import type { Wish } from "../../../video/create-sending.ts";

const remaining = (left: Countdown): string => {
  if (left.unit === "days") return left.days === 1 ? "Besok" : `${left.days} hari lagi`;
  if (left.unit === "hours") return `${left.hours} jam ${left.minutes} menit lagi`;
  return left.unit === "minutes" ? `${left.minutes} menit lagi` : "Sebentar lagi";
};

const indonesian = {
  check: "Coba suara dan gambar",
  checkLead: "Supaya Anda terdengar dan terlihat jelas.",
  sound: "Suara",
  picture: "Gambar",
  network: "Jaringan",
  listening: "Anda mendengarkan saja",
  unheard: "Anda tidak terdengar. Nyalakan mikrofon agar bisa bicara.",
  cameraAsk: "Lebih baik bila Anda terlihat. Boleh juga tanpa gambar.",
  seen: "Beginilah Anda terlihat",
  noPicture: "Tanpa gambar",
  again: "Coba lagi",
  cost: (minutes: number, voice: number, video: number) =>
    `${minutes} menit: suara saja kira-kira ${voice}\u00a0MB, dengan gambar ${video}\u00a0MB.`,
  costOf: (megabytes: number, minutes: number) => `Kira-kira ${megabytes}\u00a0MB untuk ${minutes} menit.`,
  waiting: "Menunggu giliran",
  waitingFor: (name: string) => `Menunggu ${isolated(name)}`,
  soundReady: "Siap",
  pictureReady: "Siap",
  networkReady: "Tersambung",
  networkSlow: "Lemah, tetap tersambung",
  networkNone: "Menyambung…",
  whatNext: "Tetap di layar ini. Saat giliran Anda, ponsel berbunyi dan Anda langsung tersambung.",
  private: ({ microphone, camera }: Wish) => {
    if (microphone) return `${camera ? "Suara dan gambar" : "Suara"} Anda baru menyala saat itu.`;
    return camera ? "Gambar Anda baru menyala saat itu." : "Suara dan gambar Anda tetap mati.";
  },
  worse: "Bila keadaan memburuk, jangan menunggu: telepon 119 atau datang ke puskesmas.",
  mayClose: "Layar terkunci atau tertutup? Buka lagi, tempat Anda tetap ada.",
  cannotWait: "Tidak bisa menunggu?",
  called: "Anda sudah dipanggil",
  connecting: "Anda sudah dipanggil. Menyambungkan…",
  admitted: "Anda sudah tersambung. Silakan bicara.",
  doctor: "Petugas kesehatan",
  absent: (name: string) =>
    `${isolated(name)} di luar ruang. Tetap di layar ini sampai ia kembali atau konsultasi selesai.`,
  early: "Belum waktunya",
  earlyLead: (clock: string) => `Ruang tunggu dibuka pukul ${clock}.`,
  earlyLeadOn: (day: string, clock: string) => `Ruang tunggu dibuka ${day}, pukul ${clock}.`,
  earlyNext: "Layar ini berubah sendiri saat dibuka. Anda juga boleh menutupnya dulu.",
  remaining,
  left: "Anda keluar dari ruang",
  leftLead: "Kunjungan belum selesai. Anda bisa masuk lagi.",
  elsewhere: "Kunjungan ini dibuka di layar lain",
  rejoin: "Masuk lagi",
  thanks: "Terima kasih",
  completed: "Konsultasi sudah selesai. Semoga lekas sehat.",
  completedNext: "Ikuti anjurannya. Bila belum membaik, buat janji lagi.",
  asking: "Menanyakan kunjungan Anda…",
  closed: "Ruang ini sudah ditutup",
  closedNext: "Lihat tiket Anda, atau tanyakan kepada loket puskesmas.",
  moved: "Janji ini dipindah",
  movedLead: (day: string, clock: string) => `Waktu baru: ${day}, pukul ${clock}.`,
  movedNumber: (number: string) => `Nomor antrean baru: ${number}`,
  ticket: "Lihat tiket",
  here: "Anda sudah dicatat hadir",
  hereNext: "Tunggu dipanggil di puskesmas.",
  over: "Waktu kunjungan sudah lewat",
  overNext: "Anda tetap bisa ditolong. Pilih jam lain, atau minta bantuan loket puskesmas.",
  cancelled: "Janji ini sudah dibatalkan",
  unserved: "Anda belum sempat dilayani",
  unservedNext: "Maaf, waktunya tidak cukup hari ini. Pilih jam lain, atau minta bantuan loket puskesmas.",
  visits: "Kunjungan saya",
  unavailableNext:
    "Tempat Anda tetap ada. Kami terus mencoba, jadi biarkan layar ini terbuka. Bila lama, minta bantuan loket dan sebutkan kode pada tiket Anda.",
  offline: "Belum ada jaringan",
  offlineNext: "Tempat Anda tetap ada. Pindah ke tempat dengan sinyal lebih baik. Kami menyambung sendiri.",
};

export const patientRoomText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
