import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: "Hasil kunjungan",
  lead: "Catat hasil kunjungan yang belum diputuskan.",
  none: "Tidak ada kunjungan yang menunggu keputusan.",
  print: "Lembar rekap hari ini",
  takeAll: (count: number) => (count === 1 ? "Terima 1 usulan" : `Terima semua usulan (${count})`),
  takeAllTitle: (count: number) => `Catat ${count} hasil sekaligus?`,
  takeAllLead: "Bisa diurungkan selama 10 detik.",
  takeAllYes: (count: number) => `Ya, catat ${count} hasil`,
  takeAllNo: "Periksa dulu",
  counted: (outcome: string, count: number) => `${outcome}: ${count} orang`,
  serving: (doctor: string, waiting: number) =>
    `${isolated(doctor)} masih melayani${waiting === 0 ? "." : `: ${waiting} menunggu.`}`,
  servingLead: (doctor: string) => `${isolated(doctor)} masih melayani. Orang ini akan keluar dari antrean.`,
  servingYes: "Ya, catat",
  servingNo: "Tunggu dulu",
  perhapsNoPhone: "Daftar langsung: mungkin tidak ada nomor ponselnya.",
  proposal: (outcome: string) => `Usulan: ${outcome}`,
  proposed: (outcome: string, who: string) => `Usulan untuk ${who}: ${outcome}`,
  outcomeOf: (outcome: string, who: string) => `${who}: ${outcome}`,
  move: "Pindah ke waktu lain",
  moveOf: (who: string) => `Pindahkan ${who} ke waktu lain`,
  who: (name: string, number: string) => `${isolated(name)}, nomor ${number}`,
  called: (clock: string) => `Dipanggil ${clock}, belum dicatat selesai`,
  came: (clock: string) => `Hadir ${clock}, belum dipanggil`,
  skipped: "Hadir, lalu tidak di tempat",
  unnoted: "Tidak tercatat hadir",
  settling: "Akan dicatat",
  decided: "Sudah dicatat",
  decidedLead: "Hasil bisa diubah selama 24 jam sejak dicatat.",
  said: (outcome: string, when: string, by?: string) => `${outcome} · ${when}${by ? ` · ${isolated(by)}` : ""}`,
  change: "Ubah",
  changeOf: (who: string) => `Ubah hasil ${who}`,
  changeTitle: (name: string) => `Ubah hasil ${isolated(name)}?`,
  changeTo: (outcome: string) => `Ubah menjadi “${outcome}”`,
  changeNo: "Biarkan",
  notBegun: "Dokter atau bidan belum memanggil siapa pun.",
};

export const outcomesText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
