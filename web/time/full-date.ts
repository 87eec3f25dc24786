import type { LocalDate } from "../../shared/time/local-date.ts";
import { language } from "../text/language.ts";

/** A calendar day as it stands on an identity card, `1 Juli 1990`. */
export const fullDate = (date: LocalDate): string =>
  new Intl.DateTimeFormat(language() === "en" ? "en-GB" : "id-ID", { dateStyle: "long", timeZone: "UTC" }).format(
    Date.parse(date),
  );
