import type { Refused } from "../refusal/refused.ts";

/** What is refused about sessions and slots. */
export const scheduleRefusals = {
  "session.unknown": { status: 404, id: "Jadwal praktik ini tidak ada.", en: "This practice session does not exist." },
  "session.closed": {
    status: 409,
    id: "Jadwal praktik ini ditutup. Silakan pilih jam lain.",
    en: "This practice session is closed. Please choose another time.",
  },
  "session.wrong-service": {
    status: 409,
    id: "Layanan ini tidak ada di jadwal itu. Silakan pilih jam lain.",
    en: "This service is not offered in that session. Please choose another time.",
  },
  "session.other-place": {
    status: 409,
    id: "Tempat bertemu berubah. Silakan pilih jam lain.",
    en: "Where to meet has changed. Please choose another time.",
  },
  "session.not-today": {
    status: 409,
    id: "Jadwal ini bukan untuk hari ini. Pilih jadwal hari ini.",
    en: "This session is not for today. Please choose one of today.",
  },
  "slot.taken": {
    status: 409,
    id: "Jam itu baru saja diambil orang lain. Silakan pilih jam lain.",
    en: "Someone else has just taken that time. Please choose another one.",
  },
  "slot.own": {
    status: 409,
    id: "Jam itu sudah tercatat sebagai janji Anda. Lihat tiketnya.",
    en: "That time is yours already. Please see the ticket.",
  },
  "slot.off-grid": {
    status: 422,
    id: "Jam itu tidak ada di jadwal. Silakan pilih jam lain.",
    en: "That time is not in the schedule. Please choose another one.",
  },
  "slot.past": {
    status: 409,
    id: "Jam itu sudah lewat. Silakan pilih jam lain.",
    en: "That time has passed. Please choose another one.",
  },
  "slot.too-soon": {
    status: 409,
    id: "Jam itu terlalu dekat untuk dipesan. Silakan pilih jam yang lebih lambat.",
    en: "That time is too close to book. Please choose a later one.",
  },
  "slot.too-far": {
    status: 409,
    id: "Tanggal itu belum dibuka. Silakan pilih tanggal yang lebih dekat.",
    en: "That date is not open yet. Please choose an earlier one.",
  },
  "slot.overlaps": {
    status: 409,
    id: "Sudah ada janji lain pada jam yang sama.",
    en: "There is another appointment at the same time.",
  },
} as const satisfies Record<string, Refused>;

declare module "../refusal/refusal.ts" {
  interface RefusalTables {
    schedule: typeof scheduleRefusals;
  }
}
