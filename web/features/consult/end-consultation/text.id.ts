import { isolated } from "../../../text/isolated.ts";

export const indonesian = {
  end: (name: string) => `Selesaikan kunjungan ${isolated(name)}`,
  title: (name: string) => `Selesaikan kunjungan ${isolated(name)}?`,
  lead: "Ruang ditutup untuk Anda dan pasien. Dalam 10 detik ini masih bisa diurungkan.",
  leadNotMet: "Anda dan pasien belum bertemu di ruang ini, jadi pasien kembali menunggu.",
  confirm: "Ya, selesai",
  back: "Lanjut konsultasi",
};
