export const indonesian = {
  end: (name: string) => `Selesaikan kunjungan ${name}`,
  title: (name: string) => `Selesaikan kunjungan ${name}?`,
  lead: "Ruang ditutup untuk Anda dan pasien. Dalam 10 detik ini masih bisa diurungkan.",
  confirm: "Ya, selesai",
  back: "Lanjut konsultasi",
  failed: "Belum berhasil. Periksa jaringan, lalu coba lagi.",
};
