export const indonesian = {
  said: { "cancel-appointment": "Janji dibatalkan.", "end-consultation": "Konsultasi diselesaikan." },
  not: { "cancel-appointment": "Janji belum dibatalkan.", "end-consultation": "Konsultasi belum diselesaikan." },
  unsent: {
    "cancel-appointment": "Pembatalan belum terkirim.",
    "end-consultation": "Penyelesaian konsultasi belum terkirim.",
  },
  undo: "Urungkan",
  seconds: (count: number) => `${count} detik`,
};
