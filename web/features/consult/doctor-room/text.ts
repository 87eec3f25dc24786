import { opensBeforeMinutes } from "../../../../shared/consult/visit-room.ts";
import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  patient: "Pasien",
  check: "Coba suara dan gambar",
  checkLead: "Sekali sehari, sebelum pasien pertama.",
  unheard: "Pasien tidak bisa mendengar Anda. Nyalakan mikrofon agar bisa bicara.",
  cameraAsk: "Pasien lebih tenang bila melihat Anda.",
  seen: "Beginilah pasien melihat Anda",
  start: "Mulai konsultasi",
  devices: "Mikrofon dan kamera",
  opening: "Membuka ruang…",
  absent: (name: string) => `${isolated(name)} tidak di ruang. Begitu masuk, Anda langsung terhubung.`,
  justLeft: (name: string) => `${isolated(name)} baru saja keluar. Begitu kembali, Anda langsung terhubung.`,
  leftMinutes: (name: string, minutes: number) =>
    `${isolated(name)} keluar ${minutes} menit lalu. Tunggu sebentar, atau jeda dan panggil pasien berikutnya.`,
  news: {
    left: (name: string) => `${isolated(name)} keluar dari ruang`,
    back: (name: string) => `${isolated(name)} kembali`,
  },
  notHeard: (name: string) => `${isolated(name)} sudah di ruang, tetapi belum bisa bicara.`,
  admitAgain: "Coba hubungkan lagi",
  pause: "Kembalikan ke antrean",
  left: "Anda di luar ruang",
  leftLead: "Konsultasi belum selesai. Pasien masih bisa menunggu.",
  elsewhere: "Ruang ini dibuka di layar lain",
  rejoin: "Masuk lagi",
  line: "Kembali ke antrean",
  ended: "Konsultasi selesai",
  next: "Pasien berikutnya",
  notMet: (name: string) => `${isolated(name)} kembali menunggu`,
  notMetLead: "Anda belum bertemu di ruang, jadi kunjungan ini belum selesai. Panggil lagi bila pasien sudah siap.",
  paused: (name: string) => `${isolated(name)} kembali menunggu`,
  pausedLead: "Tempatnya di antrean tidak hilang. Anda bisa memanggil lagi kapan saja.",
  tooEarly: "Ruang ini belum dibuka",
  tooEarlyLead: (name: string) => `Ruang dibuka ${opensBeforeMinutes} menit sebelum jam ${isolated(name)}.`,
  unavailableLead: "Kami terus mencoba. Pasien tetap di antrean. Bila lama, hubungi pasien lewat loket.",
};

export const doctorRoomText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
