import type { Countdown } from "../../time/countdown.ts";

const counted = (left: Countdown): string => {
  if (left.unit === "days") return `${left.days} hari lagi`;
  if (left.unit === "hours")
    return `Mulai dalam ${left.hours}\u00a0jam${left.minutes ? ` ${left.minutes}\u00a0menit` : ""}`;
  return left.unit === "minutes" ? `Mulai dalam ${left.minutes} menit` : "Sudah waktunya";
};

export const indonesian = {
  title: "Kunjungan",
  past: "Yang lalu",
  none: "Belum ada kunjungan.",
  noneHint: "Buat janji, lalu nomor dan kodenya ada di sini.",
  book: "Buat janji baru",
  number: "Nomor",
  code: "Kode",
  spelled: (letters: string) => `Kode booking, dieja: ${letters}`,
  countdown: counted,
  open: "Lihat tiket",
  enter: "Masuk ruang tunggu",
  roomOpens: (clock: string) => `Ruang tunggu buka ${clock}`,
  inPerson: "Datang ke puskesmas",
  signIn: "Masuk untuk melihat kunjungan Anda.",
  toSignIn: "Masuk",
  state: {
    booked: "Terjadwal",
    waiting: "Sedang menunggu dokter",
    "in-consultation": "Sedang dilayani",
    completed: "Selesai",
    cancelled: "Batal",
    "no-show": "Tidak hadir",
    unserved: "Belum sempat dilayani",
  },
};
