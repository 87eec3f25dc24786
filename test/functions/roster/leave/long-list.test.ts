import { expect, test } from "vitest";
import { leaveRequestKey } from "../../../../functions/store/table/keys.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { put, useTable } from "../../store/use-table.ts";
import { clock, newClinic } from "../publish-month/publishing.ts";
import { requestsOf } from "./leaving.ts";

useTable();

test("a list that grows for a year has all that is open, and of what was answered the last hundred", async () => {
  const clinicId = await newClinic("lama", ["ani"]);
  const idOf = (index: number): string => `${clock.now + index * minute}-${"k".repeat(22)}`;
  const asked = Array.from({ length: 130 }, (_, index) => ({
    ...leaveRequestKey(clinicId, idOf(index)),
    practitionerId: "ani",
    kind: "other",
    from: "2026-12-14",
    to: "2026-12-14",
    askedAt: clock.now,
    revision: 1,
    // The first two have waited for longest.
    state: index < 2 ? { status: "open" } : { status: "withdrawn", at: clock.now },
  }));
  await Promise.all(asked.map(put));
  const { requests } = await requestsOf(clinicId);
  expect(requests.map(({ id }) => id)).toEqual([
    ...[0, 1].map(idOf),
    ...Array.from({ length: 100 }, (_, index) => idOf(129 - index)),
  ]);
});
