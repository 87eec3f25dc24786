export const indonesian = {
  said: { "cancel-appointment": "Janji dibatalkan.", "end-consultation": "Kunjungan diselesaikan." },
  not: { "cancel-appointment": "Janji belum dibatalkan.", "end-consultation": "Kunjungan belum diselesaikan." },
  unsent: {
    "cancel-appointment": "Pembatalan belum terkirim.",
    "end-consultation": "Penyelesaian kunjungan belum terkirim.",
  },
  undo: "Urungkan",
  seconds: (count: number) => `${count} detik`,
};
