import { catalogue } from "../../text/catalogue.ts";

export const indonesian = {
  part: { morning: "Pagi", noon: "Siang", afternoon: "Sore", evening: "Malam" },
  day: "Hari",
  free: (count: number) => `${count} kosong`,
  full: "Penuh",
  closed: "Tutup",
  nextWeek: "Tujuh hari berikutnya",
  thisWeek: "Tujuh hari sebelumnya",
  noneThisDay: "Tidak ada jam kosong pada hari ini.",
  noneThisWeek: "Tujuh hari ini sudah penuh atau tutup.",
  services: "Layanan",
  staff: "Yang bertugas",
  hours: "Jam praktik daring",
  noHours: "Belum ada jadwal untuk tujuh hari ini.",
  address: "Alamat",
  book: "Buat janji di sini",
  unknown: "Puskesmas ini tidak ada",
  profession: { doctor: "Dokter", dentist: "Dokter gigi", midwife: "Bidan" },
  lost: (clock: string) => `Jam ${clock} baru saja diambil orang lain.`,
  stillFree: "Yang masih ada, terdekat dulu:",
  take: (clock: string, who: string) => `Pesan ${clock} · ${who}`,
  noneLeft: "Hari ini sudah penuh.",
  otherTime: "Pilih waktu lain",
  unsent: "Belum ada jawaban. Jaringan sedang lemah.",
  unsentHint: "Kirim lagi. Janji Anda tidak akan ganda.",
  sendAgain: "Kirim lagi",
};

export const slotsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
