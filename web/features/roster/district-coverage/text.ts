import type { Half } from "../../../../shared/roster/month/half-day.ts";
import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: "Cakupan petugas",
  range: (from: string, to: string) => `${from} – ${to}`,
  before: "Minggu lalu",
  after: "Minggu depan",
  current: "Minggu ini",
  summary: (all: number, amiss: string) => `${all} puskesmas: ${amiss}.`,
  unpublishedOf: (count: number) => `${count} belum terbit`,
  unreadableOf: (count: number) => `${count} tidak bisa dibaca`,
  unplannedOf: (count: number) => `${count} belum dijadwalkan`,
  lackingOf: (count: number) => `${count} kurang petugas`,
  noneAmiss: "tidak ada yang kurang",
  none: "Belum ada puskesmas di kabupaten ini.",
  unpublished: (days: number) => (days === 7 ? "Jadwal belum terbit" : `${days} hari belum terbit`),
  unplanned: (days: number) => (days === 7 ? "Belum dijadwalkan" : `${days} hari belum dijadwalkan`),
  unreadable: "Jadwal tidak bisa dibaca",
  clinicUnreadable: "Data puskesmas tidak bisa dibaca",
  clinicUnreadableHere:
    "Nama dan petugas puskesmas ini tidak bisa dibaca. Pasien tidak melihat puskesmas ini. Hubungi pengelola sistem.",
  unreadableHere: "Sebagian data jadwal puskesmas ini tidak bisa dibaca. Hubungi puskesmasnya.",
  lacking: (halves: number, services: number) => `Kurang petugas ${halves} kali setengah hari, ${services} layanan`,
  closed: (days: number) => (days === 7 ? "Tutup" : `Tutup ${days} hari`),
  closedDay: "tutup",
  closedOn: (days: string) => `Tutup: ${days}.`,
  enough: "Sesuai kebutuhan",
  unknown: "Kebutuhan belum diketahui",
  doctors: "Dokter yang dapat dipesan per hari:",
  legend: "Angka: dokter yang dapat dipesan pada hari itu.",
  noted: {
    chosen: "Kebutuhan ditentukan puskesmas.",
    usual: "Dibandingkan dengan yang biasa bulan lalu.",
    unknown: "Tidak ada yang dapat dibandingkan.",
  },
  unpublishedOn: (days: string) => `Belum terbit: ${days}.`,
  unplannedOn: (days: string) => `Belum dijadwalkan: ${days}.`,
  gap: (half: Half, service: string, people: number, wanted: number) =>
    `${half === "a" ? "Pagi" : "Siang"} · ${service}: ${people} dari ${wanted}`,
  nothing: "Tidak ada yang kurang.",
  week: "Lihat jadwal puskesmas ini",
};

export const coverageText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
