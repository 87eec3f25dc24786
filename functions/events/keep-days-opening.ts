import type { DistrictId } from "../../shared/place/district.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { addDays } from "../../shared/time/local-date.ts";
import { localDate } from "../../shared/time/zone.ts";
import { dayOpening } from "../day/day-opening.ts";
import { districtById } from "../store/district/districts.ts";
import { enterDueWith } from "../store/due/due-list.ts";
import { now } from "../time/now.ts";

const live = { districtById, enterDueWith, now };

/**
 * Sees to it that a district's days open one after the other: a new district, or one whose chain broke, begins with
 * today. Each day enters the next one by itself, so one look a day does, and a quiet minute costs nothing.
 */
export const keepDaysOpening = (deps: typeof live): ((id: DistrictId) => Promise<void>) => {
  const lookAgain = new Map<DistrictId, Instant>();
  return async (id) => {
    const now = deps.now();
    if ((lookAgain.get(id) ?? 0) > now) return;
    const district = await deps.districtById(id);
    if (!district) return;
    const today = localDate(now, district.zone);
    const tomorrow = dayOpening(district, addDays(today, 1));
    // Together: were tomorrow there and today not, every look after this one would find the chain whole.
    await deps.enterDueWith(tomorrow, dayOpening(district, today));
    lookAgain.set(id, tomorrow.at);
  };
};

/** Keeps the days of the table's districts opening. */
export const keepDaysOpeningLive = keepDaysOpening(live);
