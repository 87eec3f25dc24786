import type { Holiday } from "../../shared/time/holiday.ts";

const holiday = (date: string, name: string): Holiday => ({
  date,
  kind: "holiday",
  name,
  source: "Keppres 8/2024, tanggal tetap atau dihitung",
});

/**
 * The holidays of 2027 that are certain without the yearly decree: which days are holidays at all is said by Keppres 8/2024;
 * some have a fixed date, some follow Easter Sunday (28 March 2027). Those of the Islamic, Saka, Buddhist and Chinese years
 * and the days of collective leave are the decree's to say.
 */
export const holidays2027: Holiday[] = [
  holiday("2027-01-01", "Tahun Baru 2027 Masehi"),
  holiday("2027-03-26", "Wafat Yesus Kristus"),
  holiday("2027-03-28", "Kebangkitan Yesus Kristus (Paskah)"),
  holiday("2027-05-01", "Hari Buruh Internasional"),
  holiday("2027-05-06", "Kenaikan Yesus Kristus"),
  holiday("2027-06-01", "Hari Lahir Pancasila"),
  holiday("2027-08-17", "Proklamasi Kemerdekaan"),
  holiday("2027-12-25", "Kelahiran Yesus Kristus"),
];
