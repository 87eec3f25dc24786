import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: "Cuti staf",
  absence: "Catat tidak masuk atau tutup",
  open: (count: number) => `Menunggu jawaban (${count})`,
  none: "Tidak ada permintaan yang menunggu.",
  others: "Sudah dijawab",
  kinds: { annual: "Cuti tahunan", sick: "Sakit", other: "Lainnya" },
  facts: (kind: string, days: string) => `${kind} · ${days} hari kerja`,
  balance: (left: string, year: string) => `Sisa ${year}: ${left} hari`,
  reason: (why: string) => `Alasan: ${isolated(why)}`,
  states: { open: "Menunggu jawaban", approved: "Disetujui", declined: "Ditolak", withdrawn: "Ditarik" },
  decide: "Putuskan",
  decideOf: (name: string, days: string) => `Putuskan cuti ${isolated(name)}, ${days}`,
  close: "Tutup",
  effect: (name: string) => `Bila ${isolated(name)} cuti`,
  approve: "Setujui dan terbitkan",
  approveBeyond: "Setujui melebihi sisa, dan terbitkan",
  answer: "Pesan bila ditolak",
  answerHint: "Dibaca oleh yang meminta. Boleh kosong.",
  decline: "Tolak",
  sending: "Sedang dikirim",
};

export const requestsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
