import type { PatientId } from "../people/patient.ts";
import type { Refused } from "../refusal/refused.ts";
import type { OpenSession } from "../schedule/open-sessions.ts";
import type { LocalDate } from "../time/local-date.ts";
import type { Newcomer } from "./arrival/newcomer.ts";
import type { HelpedByAnotherTime } from "./claim/claim-conflict.ts";
import type { Outcome } from "./settlement.ts";
import { mostWaits } from "./waitlist/most-waits.ts";

/** What is refused about appointments. */
export const bookingRefusals = {
  "booking.limit": {
    status: 409,
    id: "Jumlah janji yang boleh dimiliki sudah penuh. Batalkan satu dulu.",
    en: "No more appointments can be made for now. Please cancel one first.",
  },
  "booking.session-limit": {
    status: 409,
    id: "Nomor ini sudah memesan beberapa tempat di jadwal yang sama. Pilih jadwal lain, atau minta bantuan loket puskesmas.",
    en: "This number has booked several places in the same session. Please choose another session, or ask the desk of the puskesmas.",
  },
  "session.full": {
    status: 409,
    id: "Semua tempat di jadwal ini sudah terisi.",
    en: "Every place in this session is taken.",
  },
  "session.not-over": {
    status: 409,
    id: "Jadwal ini belum selesai.",
    en: "This session is not over yet.",
  },
  "appointment.unknown": { status: 404, id: "Janji ini tidak ditemukan.", en: "This appointment was not found." },
  "appointment.foreign": {
    status: 403,
    id: "Kunjungan ini tidak ada di jadwal praktik Anda.",
    en: "This visit is not in your practice sessions.",
  },
  "appointment.changed": {
    status: 409,
    id: "Janji ini sudah berubah. Lihat dulu keadaannya sekarang.",
    en: "This appointment has changed. Please look first at how it stands now.",
  },
  "appointment.final": {
    status: 409,
    id: "Janji ini sudah selesai atau sudah dibatalkan.",
    en: "This appointment is over or was cancelled.",
  },
  "appointment.begun": {
    status: 409,
    id: "Jam janji ini sudah mulai, jadi tidak bisa dipindah lagi.",
    en: "The time of this appointment has begun, so it can't be moved any more.",
  },
  "appointment.session-over": {
    status: 409,
    id: "Jadwal ini sudah selesai, jadi janjinya tidak bisa dibatalkan lagi.",
    en: "This session is over, so the appointment can't be cancelled any more.",
  },
  "appointment.in-consultation": {
    status: 409,
    id: "Kunjungan ini sedang berlangsung, jadi tidak bisa diubah.",
    en: "This visit is going on, so it can't be changed.",
  },
  "appointment.settled": {
    status: 409,
    id: "Petugas lain sudah mencatat hasil kunjungan ini. Lihat dulu keadaannya sekarang.",
    en: "A colleague has noted how this visit ended. Please look first at how it stands now.",
  },
  "appointment.outcome-kept": {
    status: 409,
    id: "Hasil kunjungan hanya bisa diubah dalam 24 jam sejak dicatat.",
    en: "How a visit ended can be changed within 24 hours after it was noted.",
  },
  "appointment.by-video": {
    status: 409,
    id: "Hasil kunjungan lewat video tidak dicatat di loket.",
    en: "How a visit by video ended is not noted at the desk.",
  },
  "patient.not-known-here": {
    status: 409,
    id: "Orang ini belum terdaftar di puskesmas ini. Daftarkan sebagai orang baru.",
    en: "This person is not registered at this puskesmas yet. Please register them as a new person.",
  },
  "patient.has-number": {
    status: 409,
    id: "Orang ini sudah punya nomor di jadwal ini. Pindahkan janji itu, atau pilih jadwal lain.",
    en: "This person has a number in this session already. Move that appointment, or choose another session.",
  },
  "patient.changed": {
    status: 409,
    id: "Data orang ini baru saja diperbaiki petugas lain. Periksa lagi.",
    en: "Somebody else has just corrected this person. Please check again.",
  },
  "patient.known-already": {
    status: 409,
    id: "Puskesmas sudah mengenal orang dengan nama, tanggal lahir, dan jenis kelamin yang sama. Tanyakan apakah ini orang yang sama.",
    en: "The puskesmas knows somebody of the same name, birth date and sex already. Ask whether this is the same person.",
  },
  "patient.registered-today": {
    status: 409,
    id: "Orang dengan nama, tanggal lahir, dan jenis kelamin yang sama sudah didaftarkan hari ini. Tanyakan apakah ini orang yang sama.",
    en: "Somebody of the same name, birth date and sex was registered today. Ask whether this is the same person.",
  },
  "check-in.code-wrong": {
    status: 409,
    id: "Kode itu tidak cocok. Lihat kode di papan sekarang. Kode berganti tiap 2 menit.",
    en: "That code is not right. Look at the board now. The code changes every 2 minutes.",
  },
  "check-in.tries-over": {
    status: 409,
    id: "Kode sudah terlalu sering dicoba. Sebut nama Anda di loket.",
    en: "The code was tried too often. Please say your name at the desk.",
  },
  "check-in.at-desk": {
    status: 409,
    id: "Untuk kunjungan ini, sebut nama Anda di loket.",
    en: "For this visit, please say your name at the desk.",
  },
  "call.settled": {
    status: 409,
    id: "Orang ini tidak perlu ditelepon lagi.",
    en: "This person need not be called any more.",
  },
  "call.changed": {
    status: 409,
    id: "Ada petugas lain yang baru mencatat panggilan ini. Lihat dulu keadaannya sekarang.",
    en: "A colleague has just noted a call to this person. Please look first at how it stands now.",
  },
  "waitlist.joined": {
    status: 409,
    id: "Orang ini sudah menunggu layanan itu.",
    en: "This person waits for that service already.",
  },
  "waitlist.no-practice": {
    status: 409,
    id: "Pada salah satu hari itu tidak ada praktik untuk layanan ini di waktu yang Anda pilih. Pilih hari atau waktu yang lain.",
    en: "On one of those days nobody practises for this service at the time you chose. Please choose another day or time.",
  },
  "waitlist.limit": {
    status: 409,
    id: `Satu orang bisa menunggu paling banyak ${mostWaits} layanan.`,
    en: `One person can wait for at most ${mostWaits} services.`,
  },
  "waitlist.over": {
    status: 409,
    id: "Itu sudah tidak berlaku. Lihat daftar tunggu Anda.",
    en: "That no longer holds. See your waiting list.",
  },
} as const satisfies Record<string, Refused>;

/** With a refusal that another time helps against, the clinic's day as it is by now. */
type OtherTimes = Record<
  HelpedByAnotherTime,
  { days: readonly { date: LocalDate; sessions: readonly OpenSession[] }[] }
>;

declare module "../refusal/refusal.ts" {
  interface RefusalTables {
    booking: typeof bookingRefusals;
  }
  interface RefusalDetailTable extends OtherTimes {
    /** Whose visit of today is of the same particulars. */
    "patient.registered-today": Newcomer;
    "patient.known-already": { patientId: PatientId };
    /** The number they have, as it is called. */
    "patient.has-number": { number: number };
    /** What was said of the visit meanwhile. */
    "appointment.settled": { outcome: Outcome };
  }
}
