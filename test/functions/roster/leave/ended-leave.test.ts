import { beforeEach, describe, expect, test } from "vitest";
import { leaveBalancesOf, putLeaveBalance } from "../../../../functions/store/duty/leave-balances.ts";
import { saveFreeze } from "../../../../functions/store/roster/save-freeze.ts";
import { transact } from "../../../../functions/store/table/transact.ts";
import { Refusal } from "../../../../shared/refusal/refusal.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { useTable } from "../../store/use-table.ts";
import { backAgain, endWith, previewBack } from "../change/being-back.ts";
import { away, dutyIn, publishedIn } from "../change/changing.ts";
import { guardCode, morningCode } from "../planning.ts";
import { clock, newClinic, publish, putRow, shiftsOn, unreadYears } from "../publish-month/publishing.ts";
import { approve, ask, ownOf, requestsOf, usedBy } from "./leaving.ts";

useTable();

const month = "2026-12";
let clinics = 0;

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
});

/** A clinic whose December is published: Ani in the mornings of the 14th to 18th. */
const clinicAt = async () => {
  clinics += 1;
  const name = `usai-${"abcdefghijklmnopq".charAt(clinics)}`;
  const ani = `ani-${name}`;
  const id = await newClinic(name, [ani], [morningCode, guardCode]);
  await putRow(id, month, ani, shiftsOn(["14", "15", "16", "17", "18"]));
  await publish(id, month);
  return { id, ani };
};
const days = (from: string, to = from) => ({ from: `2026-12-${from}`, to: `2026-12-${to}` });
const stateOf = async (id: string, ani: string) => (await ownOf(id, ani)).requests[0]?.state;

describe("a granted leave that ends", () => {
  test("before its first day is as if never had: shifts and all days of the year are back in one write", async () => {
    const { id, ani } = await clinicAt();
    await approve(await ask(id, { practitionerId: ani, ...days("14", "18"), begins: "p" }));
    expect(await usedBy(ani)).toBe(4.5);
    const back = { practitionerId: ani, ...days("14", "18"), begins: "p" as const };
    expect(await previewBack(id, back)).toMatchObject({ daysBack: 4.5 });
    clock.now += 60_000;
    await backAgain(id, back);
    expect(await stateOf(id, ani)).toEqual({ status: "ended", at: clock.now, days: 0 });
    expect(await usedBy(ani)).toBe(0);
    expect((await publishedIn(id, month))[ani]).toEqual(shiftsOn(["14", "15", "16", "17", "18"]));
    expect((await dutyIn(ani, month)).leave).toEqual([]);
  });

  test("amid its days leaves what was had until then, and these days alone are had", async () => {
    const { id, ani } = await clinicAt();
    await approve(await ask(id, { practitionerId: ani, ...days("14", "18") }));
    clock.now = instantAt("2026-12-16", 11 * 60, "WIB");
    await backAgain(id, { practitionerId: ani, ...days("16", "18"), begins: "p" });
    const had = { ...days("14", "16"), ends: "a" };
    expect(await stateOf(id, ani)).toEqual({ status: "ended", at: clock.now, days: 2.5, had });
    expect(await usedBy(ani)).toBe(2.5);
    expect((await dutyIn(ani, month)).leave).toEqual(["14a", "14p", "15a", "15p", "16a"]);
    expect((await requestsOf(id)).requests.map((one) => one.days)).toEqual([2.5]);
    // Of the days that are had none is asked for again; the others are.
    expect(await outcomeOf(ask(id, { practitionerId: ani, ...days("16") }))).toBe("roster.leave-overlaps");
    await approve(await ask(id, { practitionerId: ani, ...days("17") }));
    expect(await usedBy(ani)).toBe(3.5);
  });

  test("gives back nothing where it is no annual leave, nor for a Sunday", async () => {
    const { id, ani } = await clinicAt();
    await approve(await ask(id, { practitionerId: ani, ...days("14"), kind: "sick" }));
    await approve(await ask(id, { practitionerId: ani, ...days("24", "27") }));
    expect(await usedBy(ani)).toBe(3);
    await backAgain(id, { practitionerId: ani, ...days("14") });
    expect(await usedBy(ani)).toBe(3);
    await backAgain(id, { practitionerId: ani, ...days("25", "27") });
    expect(await usedBy(ani)).toBe(1);
  });

  test("ends only from one day on: what would leave days after it is refused, and nothing is written", async () => {
    const { id, ani } = await clinicAt();
    await approve(await ask(id, { practitionerId: ani, ...days("14", "18") }));
    const refused = await backAgain(id, { practitionerId: ani, ...days("15", "16") }).catch((error: unknown) => error);
    expect(refused instanceof Refusal && [refused.code, refused.details]).toEqual([
      "request.invalid",
      { fields: ["to"] },
    ]);
    expect((await dutyIn(ani, month)).leave).toHaveLength(10);
  });

  test("gives back its days once, though another leave is granted at the same moment", async () => {
    const { id, ani } = await clinicAt();
    await approve(await ask(id, { practitionerId: ani, ...days("14", "18") }));
    const other = await ask(id, { practitionerId: ani, from: "2026-12-28", to: "2026-12-29" });
    const back = { practitionerId: ani, ...days("14", "18") };
    let others = 0;
    const overtaken = endWith({
      saveFreeze: async (...freeze) => {
        others += 1;
        if (others === 1) await approve(other);
        return saveFreeze(...freeze);
      },
    });
    // What is granted in between is another version, which nobody has seen.
    expect(await outcomeOf(overtaken(id, back, (await previewBack(id, back)).digest))).toBe("accepted");
    expect(await usedBy(ani)).toBe(2);
  });

  test("gives back its days by the year's days as they are when it is written", async () => {
    const { id, ani } = await clinicAt();
    await approve(await ask(id, { practitionerId: ani, ...days("14", "18") }));
    const back = { practitionerId: ani, ...days("14", "18") };
    let others = 0;
    const overtaken = endWith({
      saveFreeze: async (...freeze) => {
        others += 1;
        const [balance] = await leaveBalancesOf([{ practitionerId: ani, year: "2026" }]);
        if (balance && others === 1)
          await transact({ balance: putLeaveBalance({ ...balance, used: 9, revision: balance.revision + 1 }) });
        return saveFreeze(...freeze);
      },
    });
    await overtaken(id, back, (await previewBack(id, back)).digest);
    expect(await usedBy(ani)).toBe(4);
  });

  test("ends not while its days can't be counted", async () => {
    const { id, ani } = await clinicAt();
    await approve(await ask(id, { practitionerId: ani, ...days("14", "18") }));
    unreadYears.push("2026");
    expect(await outcomeOf(previewBack(id, { practitionerId: ani, ...days("14", "18") }))).toBe("record.unreadable");
    unreadYears.pop();
  });
});

describe("where two clinics have to do with somebody's leave", () => {
  test("the one that granted it ends it, and no other", async () => {
    const { id, ani } = await clinicAt();
    const there = await newClinic(`sana-${ani.slice(4)}`, [ani], [morningCode]);
    await approve(await ask(id, { practitionerId: ani, ...days("14", "15") }));
    const back = { practitionerId: ani, ...days("14", "15") };
    expect(await outcomeOf(previewBack(there, back))).toBe("roster.leave-elsewhere");
    await backAgain(id, back);
    expect(await outcomeOf(previewBack(there, back))).toBe("roster.not-away");
  });

  test("both having granted it, the days stay off and taken until the second ends it too", async () => {
    const { id, ani } = await clinicAt();
    const there = await newClinic(`sana-${ani.slice(4)}`, [ani], [morningCode]);
    for (const clinic of [id, there]) await approve(await ask(clinic, { practitionerId: ani, ...days("14", "15") }));
    expect(await usedBy(ani)).toBe(2);
    const back = { practitionerId: ani, ...days("14", "15") };
    expect(await previewBack(id, back)).toMatchObject({ back: [], grantedBy: [there] });
    await backAgain(id, back);
    expect([await usedBy(ani), (await dutyIn(ani, month)).leave]).toEqual([2, ["14a", "14p", "15a", "15p"]]);
    await backAgain(there, back);
    expect([await usedBy(ani), (await dutyIn(ani, month)).leave]).toEqual([0, []]);
    expect((await publishedIn(id, month))[ani]).toEqual(shiftsOn(["16", "17", "18"]));
    // Its shifts come back where they were taken off.
    await backAgain(id, back);
    expect((await publishedIn(id, month))[ani]).toEqual(shiftsOn(["14", "15", "16", "17", "18"]));
  });

  test("a leave that ended here takes its days again when the other clinic grants them", async () => {
    const { id, ani } = await clinicAt();
    const there = await newClinic(`sana-${ani.slice(4)}`, [ani], [morningCode]);
    await approve(await ask(id, { practitionerId: ani, ...days("14", "15") }));
    await backAgain(id, { practitionerId: ani, ...days("15") });
    await approve(await ask(there, { practitionerId: ani, ...days("14", "16") }));
    expect(await usedBy(ani)).toBe(3);
  });
});

test("an absence that was recorded over a granted leave ends with it", async () => {
  const { id, ani } = await clinicAt();
  await approve(await ask(id, { practitionerId: ani, ...days("15") }));
  await away(id, { practitionerId: ani, ...days("14", "16") });
  await backAgain(id, { practitionerId: ani, ...days("14", "16") });
  expect(await stateOf(id, ani)).toMatchObject({ status: "ended" });
  expect((await publishedIn(id, month))[ani]).toEqual(shiftsOn(["14", "15", "16", "17", "18"]));
});
