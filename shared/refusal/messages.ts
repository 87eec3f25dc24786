import { opensBeforeMinutes } from "../consult/room-opens-at.ts";
import { householdLimit } from "../people/household.ts";
import type { RefusalCode } from "./refusal.ts";

export type Language = "id" | "en";

/** The language to answer in: English where it is asked for first, else Indonesian. */
export const languageOf = (acceptLanguage: string | undefined): Language =>
  acceptLanguage?.trim().toLowerCase().startsWith("en") ? "en" : "id";

/** What a person is told when something of ours is broken. */
export const unknownMessage: Record<Language, string> = {
  id: "Maaf, ada yang tidak beres di pihak kami. Silakan coba lagi sebentar lagi.",
  en: "Sorry, something is wrong on our side. Please try again in a moment.",
};

/** What a person is told about each refusal: what happened, and what they can do. */
export const refusalMessages: Record<Language, Record<RefusalCode, string>> = {
  id: {
    "request.invalid": "Ada isian yang belum benar. Periksa lagi, lalu kirim ulang.",
    "request.unauthenticated": "Silakan masuk dulu.",
    "request.forbidden": "Akun Anda tidak punya hak untuk ini.",
    "request.unknown-route": "Halaman ini tidak ada.",
    "request.key-reused": "Permintaan ini sudah pernah dikirim dengan isi lain. Silakan mulai lagi.",
    "request.too-large": "Isian terlalu panjang. Ringkas dulu, lalu kirim ulang.",
    "request.too-many": "Terlalu sering dicoba. Tunggu sebentar, lalu coba lagi.",
    "place.unknown": "Tempat ini tidak ditemukan.",
    "patient.foreign": "Orang ini tidak terdaftar di keluarga Anda.",
    "household.full": `Satu akun memuat paling banyak ${householdLimit} orang.`,
    "household.self-exists": "Data diri Anda sudah terdaftar.",
    "session.unknown": "Jadwal praktik ini tidak ada.",
    "session.closed": "Jadwal praktik ini ditutup. Silakan pilih jam lain.",
    "session.full": "Semua tempat di jadwal ini sudah terisi.",
    "session.wrong-service": "Layanan ini tidak ada di jadwal itu. Silakan pilih jam lain.",
    "session.not-today": "Jadwal ini bukan untuk hari ini. Pilih jadwal hari ini.",
    "slot.taken": "Jam itu baru saja diambil orang lain. Silakan pilih jam lain.",
    "slot.own": "Jam itu sudah tercatat sebagai janji Anda. Lihat tiketnya.",
    "slot.off-grid": "Jam itu tidak ada di jadwal. Silakan pilih jam lain.",
    "slot.past": "Jam itu sudah lewat. Silakan pilih jam lain.",
    "slot.too-soon": "Jam itu terlalu dekat untuk dipesan. Silakan pilih jam yang lebih lambat.",
    "slot.too-far": "Tanggal itu belum dibuka. Silakan pilih tanggal yang lebih dekat.",
    "slot.overlaps": "Sudah ada janji lain pada jam yang sama.",
    "booking.limit": "Jumlah janji yang boleh dimiliki sudah penuh. Batalkan satu dulu.",
    "booking.session-limit":
      "Nomor ini sudah memesan beberapa tempat di jadwal yang sama. Pilih jadwal lain, atau minta bantuan loket puskesmas.",
    "appointment.unknown": "Janji ini tidak ditemukan.",
    "appointment.foreign": "Kunjungan ini tidak ada di jadwal praktik Anda.",
    "appointment.changed": "Janji ini sudah berubah. Lihat dulu keadaannya sekarang.",
    "appointment.final": "Janji ini sudah selesai atau sudah dibatalkan.",
    "appointment.begun":
      "Jam janji ini sudah mulai, jadi tidak bisa dipindah lagi. Masuk ruang tunggu, atau batalkan dan buat janji baru.",
    "appointment.in-consultation": "Kunjungan ini sedang berlangsung, jadi tidak bisa diubah.",
    "consult.too-early": `Ruang tunggu belum dibuka. Ruang dibuka ${opensBeforeMinutes} menit sebelum jam Anda.`,
    "consult.over": "Waktu kunjungan ini sudah lewat.",
    "consult.not-waiting": "Pasien belum ada di ruang tunggu.",
    "consult.in-person": "Kunjungan ini tatap muka, tanpa panggilan video.",
    "consult.occupied": "Anda masih bersama pasien lain. Jeda atau selesaikan dulu kunjungan itu.",
    "video.unavailable": "Panggilan video sedang tidak tersedia. Silakan minta bantuan loket puskesmas.",
    "store.busy": "Sedang ramai sekali. Silakan coba lagi sebentar lagi.",
    "record.unreadable": "Maaf, data ini tidak bisa dibaca. Silakan hubungi puskesmas.",
  },
  en: {
    "request.invalid": "Something is not filled in correctly. Please check and send again.",
    "request.unauthenticated": "Please sign in first.",
    "request.forbidden": "Your account may not do this.",
    "request.unknown-route": "This page does not exist.",
    "request.key-reused": "This request was sent before with other contents. Please start again.",
    "request.too-large": "What you wrote is too long. Please shorten it and send again.",
    "request.too-many": "Tried too often. Please wait a moment, then try again.",
    "place.unknown": "This place was not found.",
    "patient.foreign": "This person is not in your household.",
    "household.full": `One account holds at most ${householdLimit} people.`,
    "household.self-exists": "You are registered already.",
    "session.unknown": "This practice session does not exist.",
    "session.closed": "This practice session is closed. Please choose another time.",
    "session.full": "Every place in this session is taken.",
    "session.wrong-service": "This service is not offered in that session. Please choose another time.",
    "session.not-today": "This session is not for today. Please choose one of today.",
    "slot.taken": "Someone else has just taken that time. Please choose another one.",
    "slot.own": "That time is yours already. Please see the ticket.",
    "slot.off-grid": "That time is not in the schedule. Please choose another one.",
    "slot.past": "That time has passed. Please choose another one.",
    "slot.too-soon": "That time is too close to book. Please choose a later one.",
    "slot.too-far": "That date is not open yet. Please choose an earlier one.",
    "slot.overlaps": "There is another appointment at the same time.",
    "booking.limit": "No more appointments can be made for now. Please cancel one first.",
    "booking.session-limit":
      "This number has booked several places in the same session. Please choose another session, or ask the desk of the puskesmas.",
    "appointment.unknown": "This appointment was not found.",
    "appointment.foreign": "This visit is not in your practice sessions.",
    "appointment.changed": "This appointment has changed. Please look first at how it stands now.",
    "appointment.final": "This appointment is over or was cancelled.",
    "appointment.begun":
      "The time of this appointment has begun, so it can't be moved any more. Enter the waiting room, or cancel it and make a new one.",
    "appointment.in-consultation": "This visit is going on, so it can't be changed.",
    "consult.too-early": `The waiting room is not open yet. It opens ${opensBeforeMinutes} minutes before your time.`,
    "consult.over": "The time of this visit has passed.",
    "consult.not-waiting": "The patient is not in the waiting room yet.",
    "consult.in-person": "This visit is face to face, without a video call.",
    "consult.occupied": "You are still with another patient. Pause or finish that visit first.",
    "video.unavailable": "Video calls are not available right now. Please ask the registration desk of the puskesmas.",
    "store.busy": "It is very busy right now. Please try again in a moment.",
    "record.unreadable": "Sorry, this record can't be read. Please contact the puskesmas.",
  },
};
