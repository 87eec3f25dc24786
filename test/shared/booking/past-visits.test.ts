import { expect, test } from "vitest";
import { pastCursorParts, pastPage, pastPageSize } from "../../../shared/booking/past-visits.ts";

const visit = (start: number, code = "AAAAAA") => ({ id: `k4m7q2x9ta-${code}`, start });
const many = (count: number) => Array.from({ length: count }, (_, index) => visit(index));

test("a page holds the latest, the latest first, and names the last one shown where more lie before it", () => {
  const { page, next } = pastPage(many(pastPageSize + 1));
  expect(page.map(({ start }) => start)).toEqual(Array.from({ length: pastPageSize }, (_, index) => 20 - index));
  expect(next).toBe("1-AAAAAA");
  expect(pastCursorParts("1-AAAAAA")).toEqual({ start: 1, code: "AAAAAA" });
});

test("a page that holds all has no next one", () => {
  expect(pastPage(many(pastPageSize)).next).toBeUndefined();
  expect(pastPage([])).toEqual({ page: [] });
});

test("two visits at one time keep one order, by their codes", () => {
  const [a, c] = [visit(5), visit(5, "CCCCCC")];
  expect(pastPage([a, c])).toEqual(pastPage([c, a]));
  expect(pastPage([a, c]).page).toEqual([c, a]);
});
