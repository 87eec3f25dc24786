import { monthsAhead } from "../../../../shared/roster/change/months-ahead.ts";
import { daysAYear } from "../../../../shared/roster/leave/leave-balance.ts";
import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: "Cuti",
  balanceUnknown: (year: string) => `Sisa cuti tahunan ${year} tidak bisa dibaca. Tanyakan kepada puskesmas.`,
  balance: (left: string, year: string) => `Sisa cuti tahunan ${year}: ${left} dari ${daysAYear} hari.`,
  beyond: (days: string, year: string, lacking: string) =>
    `Anda meminta ${days} hari kerja di ${year}, kurang ${lacking}. Puskesmas yang memutuskan.`,
  tooFar: `Cuti bisa diminta paling jauh ${monthsAhead} bulan ke depan.`,
  ask: "Minta cuti",
  clinic: "Puskesmas",
  everywhere: (clinic: string) => `Cuti berlaku di semua puskesmas Anda. ${isolated(clinic)} yang memutuskan.`,
  kind: "Jenis",
  kinds: { annual: "Cuti tahunan", sick: "Sakit", other: "Lainnya" },
  reason: "Alasan",
  reasonHint: "Hanya dibaca penyusun jadwal puskesmas ini. Boleh kosong.",
  send: "Kirim permintaan",
  sent: "Permintaan terkirim. Jawabannya tampil di bawah.",
  own: "Permintaan Anda",
  none: "Belum ada permintaan.",
  withdraw: "Tarik",
  askBack: "Minta masuk lagi",
  askBackOf: (days: string) => `Minta masuk lagi, cuti ${days}`,
  askNoMore: "Tidak jadi minta",
  askNoMoreOf: (days: string) => `Tidak jadi minta masuk lagi, cuti ${days}`,
  backSince: "Masuk lagi mulai",
  cancel: "Batal",
  withdrawOf: (days: string) => `Tarik permintaan ${days}`,
};

export const leaveText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
