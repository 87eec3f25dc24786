import type { Instant } from "../../shared/time/instant.ts";
import { localDate } from "../../shared/time/zone.ts";
import { districts } from "./districts.ts";

/** The local days a seeding at `now` begins with: when they change, there is more to add. */
export const daysSeeded = (now: Instant): string => districts.map(({ zone }) => localDate(now, zone)).join(" ");
