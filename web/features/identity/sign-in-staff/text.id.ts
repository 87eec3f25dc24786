export const indonesian = {
  title: "Masuk sebagai petugas",
  lead: "Untuk dokter, bidan, petugas loket, dan pengatur jadwal.",
  user: "Nama pengguna",
  password: "Kata sandi",
  enter: "Masuk",
  checking: "Memeriksa",
  patient: "Saya pasien",
  leaveTitle: {
    unsent: "Masih ada yang belum terkirim. Tetap keluar?",
    "in-consultation": "Kunjungan masih berlangsung. Tetap keluar?",
  },
  leaveLead: {
    unsent: "Isian di layar ini hilang. Yang sudah diputuskan dikirim bila Anda masuk lagi.",
    "in-consultation": "Kunjungannya tidak selesai dengan sendirinya: pasien menunggu sampai Anda masuk lagi.",
  },
  leaveYes: "Ya, keluar",
  stay: "Tetap di sini",
  problem: {
    "wrong-password": "Nama pengguna atau kata sandi belum cocok.",
    "too-many": "Terlalu sering dicoba. Tunggu beberapa menit.",
    offline: "Belum ada jaringan. Coba lagi sebentar lagi.",
    failed: "Belum berhasil. Coba lagi sebentar lagi.",
  },
};
