import type { PractitionerId } from "../people/practitioner.ts";
import type { Refused } from "../refusal/refused.ts";
import type { LocalDate } from "../time/local-date.ts";
import { monthsAhead } from "./change/months-ahead.ts";
import type { CodeUse } from "./draft/code-uses.ts";
import type { ClosedTime } from "./month/closed-time.ts";
import type { RosterMonth } from "./month/roster-month.ts";
import type { Elsewhere } from "./publish/freeze-month.ts";
import type { RuleBreak } from "./rules/rule-break.ts";
import type { SettingKind } from "./settings/roster-setting.ts";

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
  "roster.code-used": {
    status: 409,
    id: "Kode yang dihapus masih dipakai di jadwal. Muat ulang, lalu periksa di mana kode itu dipakai.",
    en: "A code that goes is still used in rosters. Please load the page again and look where it is used.",
  },
  "roster.setting-changed": {
    status: 409,
    id: "Aturan jadwal ini baru saja disimpan orang lain. Periksa lagi, lalu simpan ulang.",
    en: "Someone else has just saved these roster settings. Please look again and save once more.",
  },
  "roster.calendar-changed": {
    status: 409,
    id: "Kalender tahun ini baru saja disimpan orang lain. Periksa lagi, lalu simpan ulang.",
    en: "Someone else has just saved this year's calendar. Please look again and save once more.",
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
  "roster.not-away": {
    status: 409,
    id: "Petugas ini tidak tercatat tidak masuk pada hari itu. Muat ulang daftarnya.",
    en: "This person is not recorded as away on these days. Please load the list again.",
  },
  "roster.leave-elsewhere": {
    status: 409,
    id: "Cuti ini disetujui puskesmas lain. Minta puskesmas itu mencatat masuk lagi.",
    en: "Another clinic granted this leave. Please ask that clinic to record that they are back.",
  },
  "roster.day-over": {
    status: 409,
    id: "Hari yang sudah lewat tidak bisa diubah.",
    en: "Days that are over can't be changed.",
  },
  "roster.day-closed": {
    status: 409,
    id: "Puskesmas tutup pada waktu yang ada jadwalnya. Kosongkan jadwal itu, atau buka lagi saat menerbitkan.",
    en: "The puskesmas is closed at a time that has shifts. Empty those shifts, or open it again as you publish.",
  },
  "roster.month-over": {
    status: 409,
    id: "Bulan ini sudah lewat. Jadwalnya tidak bisa diubah lagi.",
    en: "This month is over. Its roster can't be changed any more.",
  },
  "roster.changed": {
    status: 409,
    id: "Jadwal atau janji pasien berubah sejak Anda periksa. Periksa lagi, lalu terbitkan.",
    en: "The roster or patients' visits changed since you looked. Please look again, then publish.",
  },
  "roster.version-unreadable": {
    status: 409,
    id: "Jadwal yang terbit tidak bisa dibaca. Terbitkan lagi dulu, lalu ulangi.",
    en: "The published roster can't be read. Please publish it again first.",
  },
  "roster.rule-broken": {
    status: 409,
    id: "Jadwal ini melanggar aturan yang tidak boleh dilanggar. Perbaiki dulu, lalu terbitkan.",
    en: "This roster breaks a rule that must be kept. Please mend it first, then publish.",
  },
  "roster.elsewhere": {
    status: 409,
    id: "Ada petugas yang sudah bertugas di puskesmas lain pada waktu itu. Ubah jadwalnya dulu.",
    en: "Someone is already on duty at another clinic at that time. Please change the roster first.",
  },
  "roster.publishing": {
    status: 409,
    id: "Jadwal bulan ini sedang diterbitkan. Coba lagi sebentar.",
    en: "This month's roster is being published. Please try again shortly.",
  },
  "roster.leave-unknown": {
    status: 404,
    id: "Permintaan cuti ini tidak ditemukan. Muat ulang daftarnya.",
    en: "This leave request was not found. Please load the list again.",
  },
  "roster.leave-decided": {
    status: 409,
    id: "Permintaan cuti ini sudah dijawab atau ditarik. Lihat keadaannya sekarang di daftar.",
    en: "This leave request was answered or withdrawn already. The list shows how it stands now.",
  },
  "roster.leave-changed": {
    status: 409,
    id: "Permintaan masuk lagi ini baru saja diubah. Periksa lagi, lalu putuskan.",
    en: "The request to be back has just been changed. Please look again, then decide.",
  },
  "roster.leave-overlaps": {
    status: 409,
    id: "Cuti pada sebagian hari itu sudah diminta atau disetujui. Pilih hari lain, atau tarik permintaan yang lama.",
    en: "Leave on some of these days is asked for or granted already. Choose others, or withdraw the earlier request.",
  },
  "roster.leave-far": {
    status: 409,
    id: `Paling jauh ${monthsAhead} bulan ke depan. Pilih hari yang lebih dekat.`,
    en: `This can be at most ${monthsAhead} months ahead. Please choose earlier days.`,
  },
  "roster.leave-many": {
    status: 409,
    id: "Anda sudah mengajukan terlalu banyak permintaan cuti. Tunggu sampai ada yang dijawab, lalu coba lagi.",
    en: "You have asked for leave too often. Please wait until some of it is answered, then try again.",
  },
  "roster.leave-over": {
    status: 409,
    id: "Sisa cuti tahunannya tidak cukup. Setujui sebagai kelebihan, atau tolak.",
    en: "Not enough annual leave is left. Approve it beyond the balance, or decline it.",
  },
  "roster.feed-unknown": {
    status: 404,
    id: "Alamat kalender ini tidak berlaku. Buat yang baru di Jadwal saya.",
    en: "This calendar address does not hold. Please make a new one under My shifts.",
  },
  "roster.feed-ended": {
    status: 409,
    id: "Alamat kalender ini sudah dicabut. Buat yang baru.",
    en: "This calendar address was revoked. Please make a new one.",
  },
  "roster.shift-unknown": {
    status: 404,
    id: "Jadwal itu tidak ada di jadwal yang terbit. Muat ulang jadwalnya.",
    en: "There is no such shift in the published roster. Please load the roster again.",
  },
  "roster.shift-begun": {
    status: 409,
    id: "Jadwal ini sudah mulai, jadi tidak bisa lagi ditukar atau ditawarkan.",
    en: "This shift has begun, so it can't be swapped or offered any more.",
  },
  "roster.shift-taken": {
    status: 409,
    id: "Jadwal ini sudah lebih dulu diambil rekan lain.",
    en: "A colleague has already taken this shift.",
  },
  "roster.swap-unknown": {
    status: 404,
    id: "Permintaan tukar jadwal ini tidak ditemukan. Muat ulang daftarnya.",
    en: "This request to swap shifts was not found. Please load the list again.",
  },
  "roster.swap-decided": {
    status: 409,
    id: "Permintaan ini sudah dijawab, ditarik, atau lewat waktunya. Lihat keadaannya di daftar.",
    en: "This request was answered or withdrawn already, or its time is over. The list shows how it stands now.",
  },
  "roster.swap-unanswered": {
    status: 409,
    id: "Belum ada rekan yang setuju mengambil jadwal ini.",
    en: "No colleague has agreed to take this shift yet.",
  },
  "roster.swap-changed": {
    status: 409,
    id: "Jadwal dalam permintaan ini sudah berubah, jadi permintaan ini tidak berlaku lagi. Buat yang baru bila perlu.",
    en: "The roster changed, so this request no longer holds. Please make a new one if it is still needed.",
  },
  "roster.swap-held": {
    status: 409,
    id: "Jadwal ini, atau yang lain hari itu, ada dalam permintaan lain. Tunggu jawabannya, atau tarik dulu.",
    en: "This shift, or another of that day, is in another request. Wait for its answer, or withdraw it first.",
  },
  "roster.swap-many": {
    status: 409,
    id: "Permintaan tukar jadwal sudah terlalu banyak. Tunggu sampai ada yang selesai.",
    en: "There are too many requests already. Please wait until some of them are over.",
  },
  "roster.swap-warned": {
    status: 409,
    id: "Peringatannya berubah sejak Anda membacanya. Baca lagi, lalu putuskan.",
    en: "What you were warned of has changed since. Please read it again, then decide.",
  },
  "roster.swap-unfit": {
    status: 409,
    id: "Jadwal ini tidak bisa diambil: melanggar aturan, atau petugasnya bertugas di tempat lain.",
    en: "This shift can't be taken: a rule forbids it, or the person is on duty elsewhere.",
  },
} as const satisfies Record<string, Refused>;

declare module "../refusal/refusal.ts" {
  interface RefusalTables {
    roster: typeof rosterRefusals;
  }
  interface RefusalDetailTable {
    "roster.rule-broken": { breaks: readonly RuleBreak[] };
    "roster.swap-unfit": { breaks: readonly RuleBreak[] };
    "roster.swap-warned": { breaks: readonly RuleBreak[]; digest: string };
    "roster.elsewhere": { elsewhere: readonly Elsewhere[] };
    "roster.day-closed": { dates: readonly ClosedTime[] };
    "roster.day-over": { cells: readonly { practitionerId: PractitionerId; date: LocalDate }[] };
    "roster.code-unknown": { codes: readonly string[] };
    "roster.code-used": { used: readonly CodeUse[] };
    "roster.not-here": { practitionerIds: readonly PractitionerId[] };
    "roster.row-changed": { practitionerIds: readonly PractitionerId[] };
    "roster.version-unreadable": { months: readonly RosterMonth[] };
    "roster.leave-over": { year: string; left: number; asked: number };
    /** Whose, or which, it is that can't be read. */
    "record.unreadable": {
      practitionerIds?: readonly PractitionerId[];
      of?: "draft";
      settings?: readonly (SettingKind | "codes")[];
      holidays?: readonly string[] | undefined;
    };
  }
}
