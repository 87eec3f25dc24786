export const indonesian = {
  title: "Pindah ke waktu mana?",
  now: (time: string) => `Sekarang: ${time}. Jam ini tetap milik Anda sampai jam baru didapat.`,
  move: (time: string) => `Pindah ke ${time}`,
  moving: "Sedang dipindah",
};
