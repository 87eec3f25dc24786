import { catalogue } from "../../text/catalogue.ts";

export const indonesian = {
  room: (name: string) => `Konsultasi dengan ${name}`,
  patient: "Pasien",
  opening: "Membuka ruang…",
  absent: (name: string) => `${name} belum di ruang. Begitu masuk, Anda langsung terhubung.`,
  left: "Anda di luar ruang",
  leftLead: "Konsultasi belum selesai. Pasien masih bisa menunggu.",
  elsewhere: "Ruang ini dibuka di layar lain",
  rejoin: "Masuk lagi",
  line: "Kembali ke antrean",
  ended: "Konsultasi selesai",
  next: "Pasien berikutnya",
  refused: "Ruang ini tidak bisa dibuka",
  unavailable: "Ruang video sedang tidak tersedia",
  unavailableLead: "Kami terus mencoba. Pasien tetap di antrean. Bila lama, hubungi pasien lewat loket.",
};

export const admitText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
