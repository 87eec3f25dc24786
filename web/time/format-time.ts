import type { Instant } from "../../shared/time/instant.ts";
import type { LocalDate } from "../../shared/time/local-date.ts";
import type { Zone } from "../../shared/time/zone.ts";
import { language } from "../text/language.ts";

/** How dates and numbers are written in the language of the screens, by the browser's name for it. */
const locale = (): string => (language() === "en" ? "en-GB" : "id-ID");

const zoneName: Record<Zone, string> = { WIB: "Asia/Jakarta", WITA: "Asia/Makassar", WIT: "Asia/Jayapura" };

const format = (instant: Instant, timeZone: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale(), { ...options, timeZone }).format(instant);

/** The clinic's wall clock, `09.20`. */
export const clock = (instant: Instant, zone: Zone): string =>
  format(instant, zoneName[zone], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).replace(":", ".");

/** The clinic's wall clock with its zone, `09.20 WIB`. */
export const clockInZone = (instant: Instant, zone: Zone): string =>
  // The zone never stands on a line by itself.
  `${clock(instant, zone)}\u00a0${zone}`;

/** A calendar day in full, `Senin, 23 November 2026`. */
export const longDate = (date: LocalDate): string =>
  format(Date.parse(date), "UTC", { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** A calendar day without its year, `Senin, 23 November`. */
export const dayAndMonth = (date: LocalDate): string =>
  format(Date.parse(date), "UTC", { weekday: "long", day: "numeric", month: "long" });

/** A day's month, `Desember 2026`. */
export const monthAndYear = (date: LocalDate): string =>
  format(Date.parse(date), "UTC", { month: "long", year: "numeric" });

/** A calendar day in short, `Sen, 23 Nov`. */
export const shortDate = (date: LocalDate): string =>
  format(Date.parse(date), "UTC", { weekday: "short", day: "numeric", month: "short" });

/** A calendar day in short without its weekday, `23 Nov`. */
export const shortDay = (date: LocalDate): string =>
  format(Date.parse(date), "UTC", { day: "numeric", month: "short" });

/** A day's name in short, `Sen`. */
export const shortWeekday = (date: LocalDate): string => format(Date.parse(date), "UTC", { weekday: "short" });

/** A number the way the language writes it, `2,4`. */
export const decimal = (value: number, digits = 1): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);

/** A calendar day as it stands on an identity card, `1 Juli 1990`. */
export const fullDate = (date: LocalDate): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(date));
