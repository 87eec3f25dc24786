import { expect, test } from "vitest";
import { canBeOffered, latestOffer } from "../../../../shared/booking/waitlist/kept-until.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { instantAt, wallClock } from "../../../../shared/time/zone.ts";
import { serang } from "../../../functions/booking/cikande.ts";

const steps = (count: number, step: number): number[] =>
  Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);

test.each([0, 15, 60, 1440])(
  "whatever becomes free sooner than the screen names is offered by day, and only in the night it can be too late: lead %i",
  (leadMinutes) => {
    const district = { ...serang, settings: { ...serang.settings, leadMinutes } };
    const latest = latestOffer(district.settings);
    const missed = steps(1440, 10).flatMap((clock) => {
      const start = instantAt("2026-11-24", clock, "WIB");
      return steps(1440, 7)
        .map((before) => start - (latest + before) * minute)
        .filter((now) => !canBeOffered({ start }, district, now))
        .map((now) => wallClock(now, "WIB"));
    });
    expect(missed.filter((clock) => clock >= "06:00" && clock < "20:55")).toEqual([]);
    expect(missed.length).toBeGreaterThan(0);
  },
);
