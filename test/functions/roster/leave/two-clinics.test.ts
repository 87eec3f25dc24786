import { beforeEach, expect, test } from "vitest";
import { saveFreeze } from "../../../../functions/store/roster/save-freeze.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { useTable } from "../../store/use-table.ts";
import { clock, newClinic } from "../publish-month/publishing.ts";
import { approve, ask, decideWith, grantOf, requestsOf, usedBy } from "./leaving.ts";

useTable();

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
});

const week = { from: "2026-12-14", to: "2026-12-19" };

test("days that both clinics of somebody grant are days of one year's leave, halves too", async () => {
  const [one, other] = [await newClinic("dua-a", ["cici"]), await newClinic("dua-b", ["cici"])];
  await approve(await ask(one, { practitionerId: "cici", ...week, ends: "a" }));
  expect(await usedBy("cici")).toBe(5.5);
  const asked = await ask(other, { practitionerId: "cici", ...week, to: "2026-12-21" });
  // The other clinic sees what it would take: Saturday from noon, and Monday.
  const { requests, balances } = await requestsOf(other);
  expect(requests.map(({ days, takes }) => ({ days, takes }))).toEqual([
    { days: 7, takes: [{ year: "2026", days: 1.5 }] },
  ]);
  expect(balances).toEqual([{ practitionerId: "cici", year: "2026", used: 5.5, revision: 1 }]);
  await approve(asked);
  expect(await usedBy("cici")).toBe(7);
});

test("two clinics that grant the same days at once take them once", async () => {
  const [one, other] = [await newClinic("dua-c", ["dedi"]), await newClinic("dua-d", ["dedi"])];
  const [asked, twin] = [
    await ask(one, { practitionerId: "dedi", ...week }),
    await ask(other, { practitionerId: "dedi", ...week }),
  ];
  let others = 0;
  const overtaken = decideWith({
    saveFreeze: async (...freeze) => {
      others += 1;
      if (others === 1) await approve(twin);
      return saveFreeze(...freeze);
    },
  });
  expect(await outcomeOf(overtaken(asked, await grantOf(asked)))).toBe("accepted");
  expect(await usedBy("dedi")).toBe(6);
});

test("what the other clinic granted somebody else, or for another reason, takes nothing away", async () => {
  const [one, other] = [await newClinic("dua-e", ["emi", "fani"]), await newClinic("dua-f", ["emi", "fani"])];
  await approve(await ask(one, { practitionerId: "fani", ...week }));
  await approve(await ask(one, { practitionerId: "emi", ...week, kind: "sick" }));
  await approve(await ask(other, { practitionerId: "emi", ...week }));
  expect(await usedBy("emi")).toBe(6);
});
