import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  step: (number: number, of: number) => `Langkah ${number} dari ${of}`,
  met: { video: "konsultasi lewat ponsel", "in-person": "konsultasi tatap muka" },
  service: "Apa yang Anda perlukan?",
  clinic: "Di puskesmas mana?",
  who: "Untuk siapa?",
  limitReached: (count: number) => `Sudah punya ${count} janji. Lihat dulu.`,
  full: "Janji yang boleh dimiliki sudah penuh. Batalkan satu, atau tunggu sampai selesai.",
  seeVisits: "Lihat kunjungan",
  anotherPerson: "Tambah anggota keluarga",
  complaint: "Apa yang dirasakan?",
  complaintLead: "Tulis dengan kata-kata sendiri. Yang memeriksa membacanya sebelum bertemu Anda.",
  complaintLabel: "Keluhan",
  complaintHint: "Contoh: demam sejak dua hari, batuk. Boleh dikosongkan.",
  goOn: "Lanjut",
  when: "Kapan?",
  check: "Sudah benar?",
  rows: { service: "Layanan", clinic: "Puskesmas", patient: "Untuk", complaint: "Keluhan", slot: "Waktu" },
  empty: "Tidak diisi",
  change: "Ubah",
  book: (clock: string) => `Pesan jam ${clock}`,
  saving: "Sedang memesan",
};

export const bookingText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
