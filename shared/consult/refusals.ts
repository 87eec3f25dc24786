import type { Refused } from "../refusal/refused.ts";
import type { Instant } from "../time/instant.ts";
import type { ConsultationSeen } from "./consultation-seen.ts";
import { opensBeforeMinutes } from "./visit-room.ts";

/** What is refused about consultations. */
export const consultRefusals = {
  "consult.too-early": {
    status: 425,
    id: `Ruang tunggu belum dibuka. Ruang dibuka ${opensBeforeMinutes} menit sebelum waktu kunjungan.`,
    en: `The waiting room is not open yet. It opens ${opensBeforeMinutes} minutes before the time of the visit.`,
  },
  "consult.over": { status: 410, id: "Waktu kunjungan ini sudah lewat.", en: "The time of this visit has passed." },
  "consult.no-practice": {
    status: 409,
    id: "Praktik ini tidak bisa melayani Anda. Silakan pilih waktu lain.",
    en: "This practice cannot see you. Please choose another time.",
  },
  "consult.not-waiting": {
    status: 409,
    id: "Pasien belum ada di ruang tunggu.",
    en: "The patient is not in the waiting room yet.",
  },
  "consult.not-due": {
    status: 409,
    id: "Giliran pasien ini belum tiba.",
    en: "It is not this patient's turn yet.",
  },
  "consult.in-person": {
    status: 409,
    id: "Kunjungan ini tatap muka, tanpa panggilan video.",
    en: "This visit is face to face, without a video call.",
  },
  "consult.occupied": {
    status: 409,
    id: "Anda masih bersama pasien lain. Jeda atau selesaikan dulu kunjungan itu.",
    en: "You are still with another patient. Pause or finish that visit first.",
  },
  "vitals.elsewhere": {
    status: 409,
    id: "Pasien ini tidak ada di puskesmas. Kunjungannya lewat panggilan video.",
    en: "This patient is not at the puskesmas. The visit is by video call.",
  },
  "vitals.pressure": {
    status: 422,
    id: "Tekanan darah ditulis dua angka. Angka pertama lebih besar.",
    en: "Blood pressure is written as two numbers. The first one is greater.",
  },
  "vitals.full": {
    status: 409,
    id: "Pengukuran kunjungan ini sudah penuh. Sampaikan langsung kepada dokter.",
    en: "No more measurements fit this visit. Please tell the doctor directly.",
  },
  "video.unavailable": {
    status: 503,
    id: "Panggilan video sedang tidak tersedia. Silakan minta bantuan loket puskesmas.",
    en: "Video calls are not available right now. Please ask the registration desk of the puskesmas.",
  },
} as const satisfies Record<string, Refused>;

declare module "../refusal/refusal.ts" {
  interface RefusalTables {
    consult: typeof consultRefusals;
  }
  interface RefusalDetailTable {
    "consult.too-early": { opensAt: Instant };
    /** Who is with the doctor. */
    "consult.occupied": ConsultationSeen;
  }
}
