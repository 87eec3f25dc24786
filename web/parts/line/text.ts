import { catalogue } from "../../text/catalogue.ts";

const indonesian = {
  number: "Nomor antrean Anda",
  next: "Anda berikutnya",
  ahead: (people: number, notHere: number) => {
    const before = `${people} orang sebelum Anda`;
    if (notHere === 0) return before;
    if (notHere < people) return `${before}, ${notHere} belum datang`;
    return people === 1 ? `${before}, belum datang` : `${before}, belum ada yang datang`;
  },
  first: (emergencies: number, precedence: number) =>
    `Ada ${[emergencies && `${emergencies} pasien gawat`, precedence && `${precedence} pasien didahulukan`].filter(Boolean).join(", ")}.`,
  turnFirst: (clock: string) => `Anda didahulukan: urutannya seperti janji pukul ${clock}. Itu bukan jam dipanggil.`,
  turnLate: (clock: string) =>
    `Anda datang terlambat: urutannya seperti janji pukul ${clock}. Itu bukan jam dipanggil.`,
  turnWalkIn: (clock: string) => `Tanpa janji, urutannya seperti janji pukul ${clock}. Itu bukan jam dipanggil.`,
  turnBack: (clock: string) => `Tadi belum terlihat: urutannya seperti janji pukul ${clock}. Itu bukan jam dipanggil.`,
  paused: "Anda diminta menunggu sebentar.",
  whenReady: "Anda dipanggil begitu siap.",
  called: "Anda sudah dipanggil",
  missed: "Giliran Anda terlewat",
  skipped: (clock: string) => `Anda dipanggil pukul ${clock} dan belum terlihat.`,
  hereOrDesk: "Tekan “Saya di sini” atau lapor ke loket, lalu Anda kembali ke antrean.",
  toDesk: "Lapor ke loket, lalu Anda kembali ke antrean.",
  sayHere: "Saya di sini",
  askDesk: "Tanyakan kepada loket puskesmas, lalu Anda kembali ke antrean.",
  notBegun: "Praktik belum mulai.",
  onTime: (clock: string) => `Praktik tepat waktu. Jam Anda pukul ${clock}.`,
  doctorLate: "Maaf, praktik terlambat mulai. Kami beri tahu di sini begitu mulai.",
  late: "Antrean berjalan lebih lama dari perkiraan.",
  inMinutes: (from: number, until: number) => `${from}–${until}\u00a0menit lagi`,
  withinMinutes: (until: number) => `Paling lama ${until}\u00a0menit lagi`,
  around: (from: string, until: string) => `Sekitar ${from}–${until}`,
  soon: "Sebentar lagi, tetap dekat.",
  stopped: (clock: string) => `Praktik berhenti sejak ${clock}. Kami beri tahu di sini begitu lanjut.`,
  closed: "Praktik ini tidak bisa melayani Anda lagi.",
  closedNext: "Sebentar lagi Anda bisa memilih waktu lain di sini, atau petugas puskesmas menelepon Anda.",
  stale: (clock: string) => `Tanpa jaringan. Antrean ini seperti pukul ${clock}.`,
  asking: "Menanyakan antrean…",
  you: "Anda",
};

export const lineText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
