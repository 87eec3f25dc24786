import { catalogue } from "../../text/catalogue.ts";

export const indonesian = {
  step: (number: number, of: number) => `Langkah ${number} dari ${of}`,
  service: "Apa yang Anda perlukan?",
  clinic: "Di puskesmas mana?",
  who: "Untuk siapa?",
  me: "Saya",
  anotherPerson: "Tambah anggota keluarga",
  complaint: "Apa yang dirasakan?",
  complaintLead: "Tulis dengan kata-kata sendiri. Dokter membacanya sebelum bertemu.",
  complaintLabel: "Keluhan",
  complaintHint: "Contoh: demam sejak dua hari, batuk. Boleh dikosongkan.",
  goOn: "Lanjut",
  when: "Kapan?",
  check: "Sudah benar?",
  checkLead: "Jam ini baru jadi milik Anda setelah dipesan.",
  rows: { service: "Layanan", clinic: "Puskesmas", patient: "Untuk", complaint: "Keluhan", slot: "Waktu" },
  empty: "Tidak diisi",
  change: "Ubah",
  book: (clock: string) => `Pesan jam ${clock}`,
  saving: "Sedang memesan",
  signIn: "Masuk dulu dengan nomor ponsel",
};

export const bookingText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
