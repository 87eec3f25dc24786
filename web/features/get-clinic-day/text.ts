import { catalogue } from "../../text/catalogue.ts";

export const indonesian = {
  title: "Loket pendaftaran",
  date: "Tanggal",
  before: "Sebelumnya",
  after: "Berikutnya",
  today: "Hari ini",
  free: (free: number, count: number) => (free === 0 ? "penuh" : `sisa ${free} dari ${count}`),
  closed: "ditutup",
  none: "Tidak ada jam praktik pada hari ini.",
  noVisits: "Belum ada yang terdaftar.",
  walkIn: "Daftar langsung",
  cancel: "Batalkan",
  cancelOf: (name: string) => `Batalkan kunjungan ${name}`,
  cancelTitle: (name: string) => `Batalkan kunjungan ${name}?`,
  cancelLead: (clock: string) => `Jam ${clock} langsung bebas untuk orang lain.`,
  cancelYes: "Ya, batalkan",
  cancelNo: "Biarkan",
  cancelFailed: "Belum berhasil. Periksa jaringan, lalu coba lagi.",
  inPerson: "langsung",
};

export const clinicDayText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
