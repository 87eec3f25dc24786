import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: "Tutup hari",
  lead: "Catat hasil kunjungan yang belum diputuskan.",
  none: "Semua kunjungan sudah diputuskan.",
  print: "Cetak hari ini",
  takeAll: (count: number) => (count === 1 ? "Terima 1 usulan" : `Terima semua usulan (${count})`),
  takeAllTitle: (count: number) => `Catat ${count} hasil sekaligus?`,
  takeAllLead: "Setiap hasil hanya bisa dicatat sekali.",
  takeAllYes: (count: number) => `Ya, catat ${count} hasil`,
  takeAllNo: "Periksa dulu",
  counted: (outcome: string, count: number) => `${outcome}: ${count} orang`,
  taking: (done: number, count: number) => `${done} dari ${count} hasil tercatat…`,
  taken: (count: number) => `${count} hasil sudah tercatat.`,
  unsent: (count: number) => `${count} hasil belum terkirim.`,
  sendAgain: "Kirim lagi",
  refused: (names: readonly string[]) => `Belum tercatat, lihat lagi keadaannya: ${names.map(isolated).join(", ")}.`,
  proposal: "Usulan",
  proposed: (outcome: string, who: string) => `Usulan untuk ${who}: ${outcome}`,
  outcomeOf: (outcome: string, who: string) => `${who}: ${outcome}`,
  move: "Pindah ke waktu lain",
  moveOf: (who: string) => `Pindahkan ${who} ke waktu lain`,
  who: (name: string, number: string) => `${isolated(name)}, nomor ${number}`,
  called: (clock: string) => `Dipanggil ${clock}, belum dicatat selesai`,
  came: (clock: string) => `Hadir ${clock}, belum dipanggil`,
  skipped: "Dipanggil, tidak ada di tempat",
  unnoted: "Tidak tercatat hadir",
  settling: "Akan dicatat",
  notBegun: "Petugas belum memanggil siapa pun.",
};

export const endOfDayText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
