export const indonesian = {
  age: (years: number) => (years < 1 ? "bayi" : `${years} th`),
  sex: { female: "perempuan", male: "laki-laki" },
  unreadable: (numbers: string) =>
    `Data nomor ${numbers} tidak bisa dibaca, jadi tidak tampil di sini. Panggil orangnya dengan nomor itu, lalu laporkan ke Dinas Kesehatan.`,
};
