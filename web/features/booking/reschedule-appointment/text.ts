import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  kept: (time: string) => `Sekarang: ${time}. Jam ini tetap milik Anda sampai jam baru didapat.`,
  over: (time: string) => `Jam sebelumnya: ${time}, sudah lewat. Silakan pilih waktu lain.`,
  offered: (time: string, who = "Petugas") =>
    `Maaf, ${isolated(who)} tidak bisa melayani Anda pada ${time}. Silakan pilih waktu lain.`,
  shut: (time: string, clinic: string) =>
    `Maaf, ${isolated(clinic)} tidak buka praktik pada ${time}. Silakan pilih waktu lain.`,
  move: (time: string) => `Pindah ke ${time}`,
  moving: "Sedang dipindah",
  cannot: "Janji ini tidak bisa dipindah",
  obstacle: {
    cancelling: "Janji ini sedang dibatalkan.",
    "in-person": "Kunjungan ini tatap muka. Untuk mengubah jamnya, tanyakan ke loket puskesmas.",
    "appointment.in-consultation": "Kunjungan ini sedang berlangsung.",
    "appointment.begun": "Jamnya sudah mulai. Masuk ruang tunggu lewat tiket Anda, atau batalkan dan buat janji baru.",
    "appointment.final": "Janji ini sudah selesai atau sudah dibatalkan.",
  },
  begunThere: "Jamnya sudah mulai. Segera datang, atau batalkan dan buat janji baru.",
};

export const rescheduleText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
