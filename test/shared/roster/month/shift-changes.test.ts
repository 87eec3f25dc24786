import { expect, test } from "vitest";
import type { OwnShift } from "../../../../shared/roster/month/own-shifts.ts";
import { shiftChanges } from "../../../../shared/roster/month/shift-changes.ts";

const clinicId = "3604-cikande";
const published = [{ clinicId }];
const today = "2026-12-10";

const morning = (date: string, changes: Partial<OwnShift> = {}): OwnShift => ({
  clinicId,
  date,
  code: "P",
  name: "Pagi",
  hours: { from: 480, to: 720 },
  ...changes,
});
const since = (seen: OwnShift[], now: OwnShift[]) =>
  shiftChanges({ shifts: seen, published }, { shifts: now, published }, today);

test("a shift that came is new, one that went is gone, and one that stayed is neither", () => {
  const [went, stayed, came] = ["2026-12-10", "2026-12-11", "2026-12-12"].map((date) => morning(date));
  if (!(went && stayed && came)) throw new Error("three days");
  expect(since([went, stayed], [stayed, came])).toEqual({ added: [came], gone: [went] });
});

test("other hours of a day, and another code, are one that went and one that came", () => {
  const before = morning("2026-12-10");
  const shorter = morning("2026-12-10", { hours: { from: 480, to: 660 } });
  const guard = morning("2026-12-10", { code: "J" });
  expect(since([before], [shorter])).toEqual({ added: [shorter], gone: [before] });
  expect(since([before], [guard])).toEqual({ added: [guard], gone: [before] });
});

test("the same hours at another place are one shift that came and one that went", () => {
  const before = morning("2026-12-10");
  const away = morning("2026-12-10", { outpost: { kind: "pustu", name: "Pustu Kadikaran" } });
  expect(since([before], [away])).toEqual({ added: [away], gone: [before] });
});

test("what a code is called since then changes nothing", () => {
  expect(since([morning("2026-12-10")], [morning("2026-12-10", { name: "Poli pagi" })])).toEqual({
    added: [],
    gone: [],
  });
});

test("days that are over are not spoken of", () => {
  expect(since([morning("2026-12-08")], [morning("2026-12-09")])).toEqual({ added: [], gone: [] });
});

test("where a clinic publishes its month for the first time, nothing has changed", () => {
  const elsewhere = morning("2026-12-20", { clinicId: "3604-kibin" });
  const now = { shifts: [elsewhere], published: [{ clinicId }, { clinicId: "3604-kibin" }] };
  expect(shiftChanges({ shifts: [], published }, now, today)).toEqual({ added: [], gone: [] });
});
