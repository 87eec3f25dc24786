import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { isToCallBack, isUndecided } from "../../../../shared/booking/pending.ts";
import { opensBeforeMinutes } from "../../../../shared/consult/visit-room.ts";
import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  booked: "Janji Anda tercatat",
  bookedLead: "Simpan nomor dan kode ini.",
  moved: (number: string) => `Janji dipindah, nomor baru ${number}`,
  title: "Tiket Anda",
  print: "Cetak tiket",
  cancelling: "Janji sedang dibatalkan",
  cancelled: "Janji sudah dibatalkan",
  after: ({ state, offer }: Pick<Appointment, "state" | "offer">): string => {
    const { status } = state;
    if (isUndecided(state))
      return "Puskesmas belum mencatat hasil kunjungan ini. Bila Anda belum dilayani, hubungi loket.";
    if (isToCallBack(state))
      return "Maaf, Anda belum sempat dilayani. Puskesmas akan menelepon Anda. Anda juga bisa memilih waktu lain.";
    if (status === "cancelled") return "Bila masih perlu ditolong, Anda bisa membuat janji lagi.";
    if (status === "completed") return "Kunjungan Anda sudah selesai. Semoga lekas sehat.";
    if (status === "unserved" && offer && offer.withdrawnAt === undefined)
      return "Maaf, praktik itu tidak jadi. Silakan pilih waktu lain.";
    if (status === "unserved") return "Maaf, Anda belum sempat dilayani. Silakan pilih waktu lain.";
    return "Kunjungan ini tidak terjadi. Anda tetap bisa ditolong: silakan pilih waktu lain.";
  },
  movedByDesk: "Petugas puskesmas memindahkan janji ini untuk Anda.",
  mayFallBehind: "Sampai jam janji Anda, yang gilirannya lebih awal masih bisa datang. Urutan bisa bertambah.",
  hereInstead:
    "Loket mencatat Anda hadir, jadi Anda diperiksa di puskesmas, tidak lewat ponsel. Bila keliru, beri tahu loket.",
  toVisits: "Lihat semua kunjungan",
  bring: `Buka Jumpa ${opensBeforeMinutes} menit sebelum waktunya. Bertemu lewat ponsel ini.`,
};

export const ticketText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
