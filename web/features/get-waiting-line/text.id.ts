export const indonesian = {
  number: "Nomor antrean Anda",
  next: "Anda berikutnya",
  ahead: (people: number) => `${people} orang sebelum Anda`,
  soon: "Sebentar lagi",
  inMinutes: (minutes: number, clock: string) => `Kira-kira ${minutes}\u00a0menit lagi, pukul\u00a0${clock}`,
  asking: "Menanyakan antrean…",
  you: "Anda",
};
