export const indonesian = {
  end: "Selesai",
  title: (name: string) => `Selesaikan konsultasi dengan ${name}?`,
  lead: "Ruang ditutup untuk Anda dan pasien. Ini tidak bisa dibuka lagi.",
  confirm: "Ya, selesai",
  back: "Lanjut konsultasi",
  failed: "Belum berhasil. Periksa jaringan, lalu coba lagi.",
};
