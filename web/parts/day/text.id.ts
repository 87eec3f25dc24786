export const indonesian = {
  age: (years: number) => (years < 1 ? "bayi" : `${years} th`),
  sex: { female: "perempuan", male: "laki-laki" },
  search: "Cari nama, kode, atau nomor",
  found: (count: number) => (count === 0 ? "Tidak ada yang cocok." : `${count} orang`),
  moveInList: "Pindah di daftar",
  unreadable: (numbers: string) =>
    `Data nomor ${numbers} tidak bisa dibaca, jadi tidak tampil di sini. Panggil orangnya dengan nomor itu, lalu laporkan ke Dinas Kesehatan.`,
};
