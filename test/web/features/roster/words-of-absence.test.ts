import { expect, test } from "vitest";
import { compareVersionsText } from "../../../../web/features/roster/compare-versions/text.ts";
import { fillingText } from "../../../../web/features/roster/roster-month/filling/text.ts";
import { findingText } from "../../../../web/features/roster/roster-month/findings/text.ts";
import { rosterText } from "../../../../web/features/roster/roster-month/text.ts";
import { absenceText } from "../../../../web/parts/absence/text.ts";

test("who is off is not there, be it leave or not, wherever a rule, the filler or a comparison says why", () => {
  expect([
    fillingText().because.leave,
    absenceText().breaks.leave,
    compareVersionsText().leave,
    rosterText().breaks.leave,
    findingText().kinds.leave,
  ]).toEqual(["tidak masuk", "tidak masuk", "tidak masuk", "Tidak masuk.", "Bertugas saat tidak masuk"]);
});

test("a day without shifts is empty, as in the month: a holiday is another thing", () => {
  expect([compareVersionsText().free, rosterText().free]).toEqual(["kosong", "kosong"]);
});
