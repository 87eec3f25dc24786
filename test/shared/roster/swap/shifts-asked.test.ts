import { expect, test } from "vitest";
import { shiftsAsked } from "../../../../shared/roster/swap/shifts-asked.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";

const shift = (practitionerId: string, date: string) => ({
  practitionerId,
  date,
  code: "P",
  name: "Pagi",
  version: 1,
  hours: { from: 480, to: 720 },
  cell: ["P"],
});
const base = { id: "0123456789abcdef0123456789abcdef", clinicId: "3604-cikande", askedAt: 1, until: 2, revision: 1 };
const swap: Swap = {
  ...base,
  kind: "swap",
  state: { status: "open" },
  shift: shift("ani", "2026-12-14"),
  inReturn: shift("budi", "2026-12-16"),
};
const asked = (date: string) => ({ clinicId: base.clinicId, date, code: "P", swapId: base.id });

test("a shift in a request that is not answered says whether the answer is its reader's or a colleague's", () => {
  expect(shiftsAsked([swap], "ani")).toEqual([{ ...asked("2026-12-14"), status: "open" }]);
  expect(shiftsAsked([swap], "budi")).toEqual([{ ...asked("2026-12-16"), status: "open", isTheirs: true }]);
});

test("once it is agreed it waits for a scheduler, for both of them", () => {
  const agreed: Swap = { ...swap, state: { status: "agreed", at: 2, by: "budi" } };
  expect(["ani", "budi"].map((id) => shiftsAsked([agreed], id))).toEqual([
    [{ ...asked("2026-12-14"), status: "agreed" }],
    [{ ...asked("2026-12-16"), status: "agreed" }],
  ]);
});
