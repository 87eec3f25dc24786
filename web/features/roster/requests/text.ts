import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: "Cuti dan tukar jadwal",
  absence: "Catat tidak masuk atau tutup",
  open: (count: number) => `Cuti menunggu jawaban (${count})`,
  none: "Tidak ada permintaan cuti yang menunggu.",
  others: "Cuti yang sudah dijawab",
  kinds: { annual: "Cuti tahunan", sick: "Sakit", other: "Lainnya" },
  uncounted: (kind: string) => `${kind} · hari kerja belum bisa dihitung: kalender libur tidak bisa dibaca`,
  facts: (kind: string, days: string) => `${kind} · ${days} hari kerja`,
  balance: (left: string, year: string) => `Sisa ${year}: ${left} hari`,
  balanceUnknown: (year: string) => `Sisa ${year}: tidak bisa dibaca`,
  reason: (why: string) => `Alasan: ${isolated(why)}`,
  states: { open: "Menunggu jawaban", approved: "Disetujui", declined: "Ditolak", withdrawn: "Ditarik" },
  decide: "Putuskan",
  decideOf: (name: string, days: string) => `Putuskan cuti ${isolated(name)}, ${days}`,
  close: "Tutup",
  effect: (name: string) => `Bila ${isolated(name)} cuti`,
  approve: { within: "Setujui dan terbitkan", beyond: "Setujui melebihi sisa, dan terbitkan" },
  approveAlone: { within: "Setujui", beyond: "Setujui melebihi sisa" },
  answer: "Pesan bila ditolak",
  answerHint: "Dibaca oleh yang meminta. Boleh kosong.",
  decline: "Tolak",
  unsaid: (said: string) => `Pesan Anda tidak terkirim: ${isolated(said)}`,
  swaps: (count: number) => `Tukar jadwal menunggu persetujuan (${count})`,
  noSwaps: "Tidak ada tukar jadwal yang menunggu persetujuan Anda.",
  swapsUnanswered: (count: number) => `Tukar jadwal menunggu rekan (${count})`,
  swapsOver: "Tukar jadwal yang sudah selesai atau tidak berlaku lagi",
  offer: "Tawarkan jadwal kosong",
  decideSwap: (what: string) => `Putuskan: ${isolated(what)}`,
  swapEffect: "Bila disetujui",
  notAgreed: "Belum ada rekan yang setuju",
  forbidden: "Tidak bisa disetujui, karena melanggar aturan:",
  notInDrafts:
    "Rancangan bulan itu merencanakan salah satu jadwal ini lain, jadi tidak ikut berubah. Bila rancangan itu diterbitkan, tukar ini batal.",
  warned: "Perhatikan:",
  takeBack: "Tarik tawaran",
  declineTaker: "Tolak rekan ini, rekan lain boleh mengambil",
  declineAll: "Tolak permintaan, jadwal tetap",
};

export const requestsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
