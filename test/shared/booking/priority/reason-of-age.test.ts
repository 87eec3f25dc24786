import { expect, test } from "vitest";
import { reasonOfAge } from "../../../../shared/booking/priority/reason-of-age.ts";

test("whoever is sixty on the day is elderly, and below one year an infant; no other age is a reason by itself", () => {
  const on = (birth: string) => reasonOfAge(birth, "2026-11-23");
  expect(["1966-11-23", "1966-11-24", "2025-11-23", "2025-11-24", "2026-11-23"].map(on)).toEqual([
    "elderly",
    undefined,
    undefined,
    "infant",
    "infant",
  ]);
});
