import { catalogue } from "../../text/catalogue.ts";

const indonesian = {
  number: "Nomor antrean Anda",
  next: "Anda berikutnya",
  ahead: (people: number) => `${people} orang sebelum Anda`,
  paused: "Dokter meminta Anda menunggu sebentar.",
  whenReady: "Dokter memanggil Anda begitu siap.",
  called: "Dokter sudah memanggil Anda",
  notBegun: "Dokter belum mulai.",
  doctorLate: "Maaf, dokter terlambat. Kami beri tahu di sini begitu mulai.",
  late: "Antrean berjalan lebih lama dari perkiraan.",
  inMinutes: (minutes: number, clock: string) => `Kira-kira ${minutes}\u00a0menit lagi, pukul ${clock}`,
  asking: "Menanyakan antrean…",
  you: "Anda",
};

export const lineText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
