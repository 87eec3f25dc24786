import { expect, test } from "vitest";
import { type Holiday, holidaysOf, isDayOff } from "../../../shared/time/holiday.ts";

test("a puskesmas is closed on Sundays and holidays, and on no other day", () => {
  const days = ["2026-12-24", "2026-12-25", "2026-12-26", "2026-12-27", "2026-12-28"];
  expect(days.filter((date) => isDayOff(date, [{ date: "2026-12-25" }]))).toEqual(["2026-12-25", "2026-12-27"]);
});

test("of a year that a district has decided on its own holidays count, of another those that were entered", () => {
  const day = (date: string, name: string): Holiday => ({ date, kind: "holiday", name, source: "SKB" });
  const entered = [day("2026-12-25", "Natal"), day("2027-01-01", "Tahun Baru")];
  const decided = [
    { year: "2027", holidays: [day("2027-08-17", "Kemerdekaan"), day("2027-01-01", "Tahun Baru Masehi")] },
  ];
  expect(holidaysOf(entered, decided).map(({ name }) => name)).toEqual(["Natal", "Tahun Baru Masehi", "Kemerdekaan"]);
});
