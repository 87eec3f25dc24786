import { catalogue } from "../../text/catalogue.ts";
import { isolated } from "../../text/isolated.ts";
import type { Countdown } from "../../time/countdown.ts";

const counted = (left: Countdown): string => {
  if (left.unit === "days") return left.days === 1 ? "Besok" : `${left.days} hari lagi`;
  if (left.unit === "hours")
    return `Mulai dalam ${left.hours}\u00a0jam${left.minutes ? ` ${left.minutes}\u00a0menit` : ""}`;
  return left.unit === "minutes" ? `Mulai dalam ${left.minutes} menit` : "Sudah waktunya";
};

const indonesian = {
  title: "Kunjungan",
  past: "Selesai atau batal",
  pastOffline: "Kunjungan yang sudah selesai tampil lagi begitu ada jaringan.",
  older: "Lihat yang lebih lama",
  unknown: "Tiket ini tidak ada pada nomor ponsel Anda.",
  none: "Tidak ada janji yang akan datang.",
  noneHint: "Buat janji, lalu tiketnya ada di sini.",
  bookingUnsent: "Janji yang Anda buat belum terkirim.",
  wishUnsent: (name: string) => `Permintaan daftar tunggu untuk ${isolated(name)} belum terkirim.`,
  ownWishUnsent: "Permintaan masuk daftar tunggu belum terkirim.",
  memberUnsent: (name: string) => `Data ${isolated(name)} belum terkirim.`,
  toBookingUnsent: "Lihat dan kirim lagi",
  book: "Buat janji baru",
  bookAgain: "Buat janji lagi",
  spent: (number: string, code: string) => `Nomor ${number} · kode ${code}, tidak berlaku lagi`,
  number: "Nomor",
  code: "Kode",
  spelled: (letters: string) => `Kode booking, dieja: ${letters}`,
  countdown: counted,
  timeOver: "Jam janji Anda sudah lewat. Segera lapor ke petugas.",
  open: "Lihat tiket",
  enter: "Masuk ruang tunggu",
  enterAgain: "Masuk lagi",
  enterCalled: "Masuk sekarang",
  roomOpens: (clock: string) => `Ruang tunggu buka ${clock}`,
  byVideo: "Lewat ponsel",
  comeTo: (name = "puskesmas") => `Datang ke ${isolated(name)}`,
  here: "Anda sudah dicatat hadir. Tunggu dipanggil.",
  calledIn: "Anda sudah dipanggil.",
  calls: {
    video: (who = "Dokter") => `${isolated(who)} memanggil Anda. Silakan masuk.`,
    "in-person": (who = "pemeriksaan") => `Anda dipanggil. Silakan ke ruang ${isolated(who)}.`,
  },
  chooseOther: "Silakan pilih waktu lain, atau batalkan janji ini.",
  chooseBy: (day: string, clock: string) =>
    `Sebaiknya sebelum ${day}, pukul ${clock}. Setelah itu puskesmas menelepon Anda.`,
  sameHour: "Jam yang sama masih ada. Anda juga bisa memilih waktu lain atau membatalkan.",
  choose: "Pilih waktu lain",
  willCall: "Puskesmas akan menelepon Anda.",
  askedAt: (day: string, clock: string) => `Anda memintanya ${day}, pukul ${clock}.`,
  cancelling: "Nomor ini berlaku sampai pembatalannya terkirim.",
  signIn: "Masuk untuk melihat kunjungan Anda.",
  toSignIn: "Masuk",
  ticketState: {
    scheduled: "Terjadwal",
    today: "Hari ini",
    open: "Ruang tunggu dibuka",
    offered: "Perlu waktu lain",
    waiting: "Anda menunggu",
    "in-consultation": "Sedang dilayani",
    undecided: "Hasil belum dicatat",
    completed: "Selesai",
    cancelling: "Sedang dibatalkan",
    cancelled: "Dibatalkan",
    "no-show": "Tidak hadir",
    unserved: "Belum sempat dilayani",
  },
  away: (who: string) => `Maaf, ${isolated(who)} tidak bisa melayani Anda pada jam ini`,
  shut: (clinic: string) => `Maaf, ${isolated(clinic)} tidak buka praktik pada jam ini`,
  move: "Ubah waktu",
};

export const visitsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
