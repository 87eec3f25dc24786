import { expect, test } from "vitest";
import { daysInShort } from "../../../web/time/days-in-short.ts";

test("one day is told with its weekday, several with their month once and those in a row together", () => {
  expect(daysInShort(["2026-12-12"])).toBe("Sab, 12 Des");
  expect(daysInShort(["2026-12-12", "2026-12-15", "2026-12-16", "2026-12-19"])).toBe("12, 15–16, 19 Des");
  expect(daysInShort(["2026-12-12", "2026-12-15", "2026-12-16", "2026-12-17"])).toBe("12, 15–17 Des");
});
