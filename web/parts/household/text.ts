import { catalogue } from "../../text/catalogue.ts";

const indonesian = {
  title: "Saya",
  family: "Keluarga",
  add: "Tambah anggota keluarga",
  signIn: "Masuk dengan nomor ponsel",
  signInLead: "Masuk untuk membuat janji dan melihat kunjungan Anda.",
  signOut: "Keluar dari ponsel ini",
  signOutQuestion: "Keluar dari ponsel ini?",
  signOutNote: "Janji Anda tetap tercatat. Di ponsel ini tiketnya dihapus.",
  signOutLost: "Bila Anda keluar sekarang, ini hilang dari ponsel ini dan tidak dikirim lagi.",
  signOutConfirm: "Ya, keluar",
  stay: "Tetap masuk",
  language: "Bahasa",
  none: "Belum ada data diri.",
  relation: { self: "Saya", spouse: "Suami atau istri", child: "Anak", parent: "Orang tua", other: "Keluarga lain" },
};

export const householdText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
