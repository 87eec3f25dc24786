import type { Refused } from "../refusal/refused.ts";

/** What is refused about rosters. */
export const rosterRefusals = {
  "roster.row-changed": {
    status: 409,
    id: "Baris ini baru saja disimpan orang lain. Periksa lagi, lalu simpan ulang.",
    en: "Someone else has just saved this row. Please look again and save once more.",
  },
  "roster.codes-changed": {
    status: 409,
    id: "Kode jadwal baru saja disimpan orang lain. Periksa lagi, lalu simpan ulang.",
    en: "Someone else has just saved the shift codes. Please look again and save once more.",
  },
  "roster.code-unknown": {
    status: 422,
    id: "Kode jadwal ini tidak ada di puskesmas. Pilih kode dari daftar.",
    en: "This clinic has no such shift code. Please choose one from the list.",
  },
  "roster.not-here": {
    status: 422,
    id: "Petugas ini tidak praktik di puskesmas ini. Muat ulang jadwal bulan.",
    en: "This person does not practise at this clinic. Please load the month again.",
  },
  "roster.day-over": {
    status: 409,
    id: "Hari yang sudah lewat tidak bisa diubah.",
    en: "Days that are over can't be changed.",
  },
  "roster.month-over": {
    status: 409,
    id: "Bulan ini sudah lewat. Jadwalnya tidak bisa diubah lagi.",
    en: "This month is over. Its roster can't be changed any more.",
  },
} as const satisfies Record<string, Refused>;

declare module "../refusal/refusal.ts" {
  interface RefusalTables {
    roster: typeof rosterRefusals;
  }
}
