export const indonesian = {
  title: (name: string) => `Anda masih bersama ${name}`,
  lead: "Yang dijeda tetap paling depan di antrean.",
  pause: (name: string) => `Jeda ${name}`,
  finish: (name: string) => `Selesaikan kunjungan ${name}`,
  back: "Kembali",
  failed: "Belum berhasil. Periksa jaringan, lalu coba lagi.",
  someone: "pasien lain",
};
