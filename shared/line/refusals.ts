import type { Refused } from "../refusal/refused.ts";

/** What is refused about how late a session is said to begin. */
export const lineRefusals = {
  "session.over": { status: 409, id: "Jadwal ini sudah selesai.", en: "This session is over." },
  "session.begun": {
    status: 409,
    id: "Praktik ini sudah mulai: pasien pertama sudah dipanggil.",
    en: "This practice has begun: the first patient was called in.",
  },
  "session.delay-past": {
    status: 409,
    id: "Jam mulai itu sudah lewat. Pilih yang lebih lama.",
    en: "That time is past. Please choose a later one.",
  },
  "session.delay-beyond": {
    status: 409,
    id: "Pada jam itu praktik ini sudah selesai. Pilih yang lebih singkat, atau catat dokternya tidak masuk.",
    en: "This practice is over by then. Please choose a shorter delay, or record the doctor as away.",
  },
  "session.delay-changed": {
    status: 409,
    id: "Keterlambatan ini baru saja diubah orang lain. Lihat dulu keadaannya sekarang.",
    en: "Somebody else has just changed what is said of the delay. Please look first at how it stands now.",
  },
} as const satisfies Record<string, Refused>;

declare module "../refusal/refusal.ts" {
  interface RefusalTables {
    line: typeof lineRefusals;
  }
}
