import type { Holiday } from "../../shared/time/holiday.ts";

const source = "SKB 3 Menteri No. 1497/2025, 2/2025, 5/2025";

const holiday = (date: string, name: string): Holiday => ({ date, kind: "holiday", name, source });
const leave = (date: string, name: string): Holiday => ({ date, kind: "collective-leave", name, source });

/**
 * The 17 national holidays and 8 days of collective leave of 2026 (SKB 3 Menteri No. 1497/2025, 2/2025, 5/2025).
 * The decree for 2027 was not to be had when this was written: a year without its decree is warned about when seeding.
 */
export const holidays2026: Holiday[] = [
  holiday("2026-01-01", "Tahun Baru 2026 Masehi"),
  holiday("2026-01-16", "Isra Mikraj Nabi Muhammad SAW"),
  leave("2026-02-16", "Cuti bersama Tahun Baru Imlek"),
  holiday("2026-02-17", "Tahun Baru Imlek 2577 Kongzili"),
  leave("2026-03-18", "Cuti bersama Hari Suci Nyepi"),
  holiday("2026-03-19", "Hari Suci Nyepi (Tahun Baru Saka 1948)"),
  leave("2026-03-20", "Cuti bersama Idul Fitri"),
  holiday("2026-03-21", "Idul Fitri 1447 Hijriah"),
  holiday("2026-03-22", "Idul Fitri 1447 Hijriah"),
  leave("2026-03-23", "Cuti bersama Idul Fitri"),
  leave("2026-03-24", "Cuti bersama Idul Fitri"),
  holiday("2026-04-03", "Wafat Yesus Kristus"),
  holiday("2026-04-05", "Kebangkitan Yesus Kristus (Paskah)"),
  holiday("2026-05-01", "Hari Buruh Internasional"),
  holiday("2026-05-14", "Kenaikan Yesus Kristus"),
  leave("2026-05-15", "Cuti bersama Kenaikan Yesus Kristus"),
  holiday("2026-05-27", "Idul Adha 1447 Hijriah"),
  leave("2026-05-28", "Cuti bersama Idul Adha"),
  holiday("2026-05-31", "Hari Raya Waisak 2570 BE"),
  holiday("2026-06-01", "Hari Lahir Pancasila"),
  holiday("2026-06-16", "1 Muharam Tahun Baru Islam 1448 Hijriah"),
  holiday("2026-08-17", "Proklamasi Kemerdekaan"),
  holiday("2026-08-25", "Maulid Nabi Muhammad SAW"),
  leave("2026-12-24", "Cuti bersama Kelahiran Yesus Kristus"),
  holiday("2026-12-25", "Kelahiran Yesus Kristus"),
];
