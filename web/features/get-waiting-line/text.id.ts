export const indonesian = {
  number: "Nomor antrean Anda",
  next: "Anda berikutnya",
  ahead: (people: number) => `${people} orang sebelum Anda`,
  paused: "Dokter menangani pasien lain sebentar. Anda berikutnya.",
  whenReady: "Dokter memanggil Anda begitu siap.",
  late: "Antrean berjalan lebih lama dari perkiraan.",
  inMinutes: (minutes: number, clock: string) => `Kira-kira ${minutes}\u00a0menit lagi, pukul\u00a0${clock}`,
  asking: "Menanyakan antrean…",
  you: "Anda",
};
