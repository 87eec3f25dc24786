import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: "Tidak masuk atau tutup",
  lead: "Jadwal terbit diubah sekaligus. Draf bulan ikut berubah, hanya pada hari itu.",
  who: "Siapa",
  whole: (clinic: string) => `Seluruh ${isolated(clinic)} (tutup)`,
  choose: "Pilih dulu",
  markAway: (name: string) => `Terbitkan: ${isolated(name)} tidak masuk`,
  close: (clinic: string) => `Terbitkan: ${isolated(clinic)} tutup`,
  closing: (visits: number) => `${visits} janji terdampak`,
  uncovered: (shifts: number) => `${shifts} jadwal tanpa pengganti`,
  seeOpen: (shifts: number) => `Lihat ${shifts} jadwal tanpa pengganti`,
  sending: "Sedang diterbitkan",
  done: (what: string, written: number, done: boolean) =>
    `Sudah terbit. ${what}: ${written} sesi berubah${done ? "" : " dalam beberapa menit"}. Draf bulan pada hari itu ikut dikosongkan.`,
  awayOn: (name: string, when: string) => `${isolated(name)} tidak masuk ${when}`,
  closedOn: (clinic: string, when: string) => `${isolated(clinic)} tutup ${when}`,
  ifWrong: "Bila keliru, tulis lagi jadwal hari itu di jadwal bulan, lalu terbitkan.",
  openAgain: "Bila puskesmas buka lagi, tulis jadwal hari itu di jadwal bulan. Terbitkan, lalu pilih “Buka lagi”.",
  another: "Catat yang lain",
  recorded: "Tercatat tidak masuk, cuti, atau tutup",
  nobodyAway: "Tidak ada yang tercatat tidak masuk, cuti, atau tutup.",
  kinds: {
    away: "Tidak masuk",
    leave: "Cuti disetujui",
    back: "Sudah masuk lagi. Jadwal di sini belum kembali",
    closed: "Puskesmas tutup",
  },
  toMonth: "Ke jadwal bulan",
  grantedBy: (kind: string, clinic: string) => `${kind} oleh ${isolated(clinic)}, yang bisa menghentikannya`,
  isBack: "Masuk lagi",
  backOf: (name: string, when: string) => `${isolated(name)} masuk lagi, ${when}`,
  backTitle: (name: string) => `Bila ${isolated(name)} masuk lagi`,
  since: "Masuk lagi mulai",
  sinceHalf: "Mulai jam",
  sinceAt: { a: "Pagi", p: "Siang (setengah hari)" },
  shift: (date: string, code: string) => `${date}, ${isolated(code)}`,
  back: (count: number) => `${count} jadwal kembali`,
  covered: "Tetap dengan penggantinya",
  coveredBy: (shift: string, names: string) => `${shift}: ${isolated(names)}`,
  lost: "Tidak kembali: kodenya sudah tidak ada, atau puskesmas tutup",
  noneBack: "Tidak ada jadwal tercatat yang bisa kembali sendiri. Bila perlu, tulis di jadwal bulan.",
  daysBack: (days: string) => `${days} hari cuti tahunan dikembalikan.`,
  stillLeave: (clinic: string) => `${isolated(clinic)} juga menyetujui cuti itu. Pada harinya tetap cuti.`,
  breaks: "Perhatikan, bila masuk lagi:",
  publishBack: (name: string) => `Terbitkan: ${isolated(name)} masuk lagi`,
  cancel: "Batal",
  backDone: (name: string, when: string, written: number, done: boolean) =>
    `Sudah terbit. ${isolated(name)} masuk lagi ${when}: ${written} sesi berubah${done ? "" : " dalam beberapa menit"}.`,
};

export const awayText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
