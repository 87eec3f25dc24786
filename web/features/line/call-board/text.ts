import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: (clinic: string) => (clinic ? `Papan panggilan ${clinic}` : "Papan panggilan"),
  present: "Nomor antrean dipanggil",
  last: "Panggilan sebelumnya",
  nobody: "Belum ada panggilan",
  between: "Tunggu panggilan berikutnya",
  missed: "Belum terlihat. Lapor ke loket.",
  callsUnknown: "Panggilan belum diketahui",
  waiting: "Yang menunggu:",
  people: (letter: string, people: number) => [letter, people, "orang"].filter(Boolean).join(" "),
  nobodyWaits: "Belum ada yang menunggu.",
  waitingUnknown: "Jumlah yang menunggu belum diketahui.",
  stale: (clock: string) => `Tanpa jaringan. Terakhir ${clock}`,
  offline: "Tanpa jaringan. Panggil dengan mengetik nomor.",
  silent: "Suara mati",
  start: "Mulai papan",
  byHand: "Ketik nomor",
  takeBack: (called: string) => `Tarik panggilan ${called}`,
  number: "Nomor yang dipanggil",
  example: "A 12",
  callNow: "Panggil",
  wrong: "Ketik nomor 1 sampai 999, misalnya A 12.",
  whose: (names: readonly string[]) => `Tulis juga hurufnya: ${names.join(" atau ")}.`,
  close: "Tutup",
  choose: "Pilih puskesmas",
};

export const callBoardText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
