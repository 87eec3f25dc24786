import { afterEach, expect, test } from "vitest";
import { setLanguage } from "../../../web/text/language.ts";
import {
  clock,
  clockInZone,
  dayAndMonth,
  decimal,
  longDate,
  shortDate,
  shortWeekday,
} from "../../../web/time/format-time.ts";

const twentyPastNine = Date.UTC(2026, 10, 23, 2, 20);

afterEach(() => setLanguage("id"));

test("dates read as people write them", async () => {
  expect(longDate("2026-11-23")).toBe("Senin, 23 November 2026");
  expect(dayAndMonth("2026-11-23")).toBe("Senin, 23 November");
  expect(shortDate("2026-11-23")).toBe("Sen, 23 Nov");
  expect(shortWeekday("2026-11-22")).toBe("Min");
  await setLanguage("en");
  expect(longDate("2026-11-23")).toMatch(/^Monday,? 23 November 2026$/);
});

test("the clock is the clinic's, with a dot and the zone's name, wherever the phone is", () => {
  expect(clock(twentyPastNine, "WIB")).toBe("09.20");
  expect(clockInZone(twentyPastNine, "WIB")).toBe("09.20\u00a0WIB");
  expect(clockInZone(twentyPastNine, "WITA")).toBe("10.20\u00a0WITA");
  expect(clockInZone(twentyPastNine, "WIT")).toBe("11.20\u00a0WIT");
  expect(clock(Date.UTC(2026, 10, 22, 17), "WIB")).toBe("00.00");
});

test("numbers have the comma of the language", async () => {
  expect(decimal(2.44)).toBe("2,4");
  await setLanguage("en");
  expect(decimal(2.44)).toBe("2.4");
});
