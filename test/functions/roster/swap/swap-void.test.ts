import { beforeEach, describe, expect, test } from "vitest";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { useTable } from "../../store/use-table.ts";
import { away, previewAway } from "../change/changing.ts";
import { requestsOf } from "../leave/leaving.ts";
import { clock, preview, publish, putRow, shiftsOn } from "../publish-month/publishing.ts";
import { clinicAt, month, stateOf } from "./swap-clinic.ts";
import { answer, choicesOf, offer, ownOf, propose, take, waitingOf, withdraw } from "./swapping.ts";

useTable();

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
});

const statesOf = (swaps: readonly Swap[]) => swaps.map(({ state }) => state);

/** A swap that both agreed on, and of which a later version has the colleague's shift otherwise. */
const madeVoid = async () => {
  const clinic = await clinicAt();
  const { id, ani, budi, on } = clinic;
  const swap = await answer(await propose(id, on(ani, "14"), on(budi, "16")), budi);
  await putRow(id, month, budi, { "16": ["P", "J"] });
  await publish(id, month);
  return { ...clinic, swap };
};

describe("a request of which a later version has a shift otherwise", () => {
  test("is said to be void by whoever reads it, waits for nobody, and is its asker's to take back", async () => {
    const { id, ani, budi, swap } = await madeVoid();
    const changed = { status: "changed", by: budi };
    expect(statesOf((await ownOf(id, ani)).own)).toEqual([changed]);
    expect(statesOf((await ownOf(id, budi)).others)).toEqual([changed]);
    expect(statesOf((await requestsOf(id)).swaps)).toEqual([changed]);
    expect(await waitingOf(id, ani)).toEqual({ toAnswer: 0, toTake: 0, asked: [] });
    await withdraw(swap, ani);
    expect(await stateOf(swap)).toEqual({ status: "withdrawn", at: clock.now, by: budi });
  });

  test("is no longer asked of a colleague, nor there to be taken", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    await propose(id, on(ani, "14"), on(budi, "16"));
    await propose(id, on(ani, "15"));
    await putRow(id, month, ani, { "14": ["P", "J"], "15": ["J"] });
    await publish(id, month);
    expect(await ownOf(id, budi)).toMatchObject({
      toAnswer: [],
      toTake: [],
      others: [{ state: { status: "changed" } }],
    });
    expect(await ownOf(id, citra)).toMatchObject({ toAnswer: [], toTake: [], others: [] });
  });

  test("holds again what is published again as it was", async () => {
    const { id, ani, budi, on } = await clinicAt();
    await propose(id, on(ani, "14"), on(budi, "16"));
    await putRow(id, month, budi, shiftsOn(["17"]));
    await publish(id, month);
    expect(statesOf((await ownOf(id, ani)).own)).toEqual([{ status: "changed" }]);
    await putRow(id, month, budi, shiftsOn(["16"]));
    await publish(id, month);
    expect(statesOf((await ownOf(id, ani)).own)).toEqual([{ status: "open" }]);
    expect(await outcomeOf(propose(id, on(ani, "14")))).toBe("roster.swap-held");
  });

  test("ends with a new request for one of its shifts, and leaves the other as well", async () => {
    const { id, ani, budi, citra, on, swap } = await madeVoid();
    expect((await choicesOf(id, on(ani, "14"))).asked).toBeUndefined();
    const next = await propose(id, on(ani, "14"));
    expect(await stateOf(swap)).toEqual({ status: "changed", at: clock.now, by: budi });
    expect(await outcomeOf(withdraw(swap, ani))).toBe("roster.swap-decided");
    expect(await outcomeOf(propose(id, on(ani, "14")))).toBe("roster.swap-held");
    await propose(id, on(budi, "16"));
    expect((await take(next, citra)).swap.state).toMatchObject({ status: "agreed", by: citra });
  });

  test("is taken the place of once, of many at once", async () => {
    const { id, ani, citra, on } = await madeVoid();
    const outcomes = await Promise.all([
      outcomeOf(propose(id, on(ani, "14"))),
      outcomeOf(propose(id, on(ani, "14"), on(citra, "14", "J"))),
      outcomeOf(propose(id, on(citra, "14", "J"), on(ani, "14"))),
    ]);
    expect(outcomes.toSorted()).toEqual(["accepted", "roster.swap-held", "roster.swap-held"]);
  });
});

describe("before a month is published", () => {
  const voidsOf = async (id: string) => (await preview(id, month)).voids;

  test("it is shown which requests it makes void, be they agreed, and no other", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    const agreed = await answer(await propose(id, on(ani, "14"), on(budi, "16")), budi);
    const asked = await propose(id, on(ani, "15"));
    await propose(id, on(citra, "14", "J"));
    expect(await voidsOf(id)).toBeUndefined();
    await putRow(id, month, budi, { "16": ["P", "J"] });
    expect((await voidsOf(id))?.map((swap) => swap.id)).toEqual([agreed.id]);
    await putRow(id, month, ani, { "14": ["P", "J"], "15": ["J"] });
    expect((await voidsOf(id))?.map((swap) => swap.id).toSorted()).toEqual([agreed.id, asked.id].toSorted());
    await publish(id, month);
    expect(await voidsOf(id)).toBeUndefined();
    expect(await stateOf(agreed)).toMatchObject({ status: "agreed" });
  });

  test("a shift that is offered is void by one more who has it, and one that ended is no more", async () => {
    const { id, budi, citra, on } = await clinicAt();
    const free = await offer(id, `${month}-17`, "P");
    const ended = await propose(id, on(budi, "16"));
    await withdraw(ended, budi);
    await putRow(id, month, citra, { "14": ["J"], "17": ["P"] });
    await putRow(id, month, budi, {});
    expect((await voidsOf(id))?.map((swap) => swap.id)).toEqual([free.id]);
  });
});

describe("before somebody is marked away, or a clinic closed", () => {
  const voidsOf = async (...asked: Parameters<typeof previewAway>) =>
    (await previewAway(...asked)).voids?.map((swap) => swap.id).toSorted();

  test("it is shown which requests it makes void, be they agreed: those of its shifts, and what is offered on a day that is closed", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    const agreed = await answer(await propose(id, on(ani, "14"), on(budi, "16")), budi);
    const given = await propose(id, on(citra, "14", "J"));
    const free = await offer(id, `${month}-17`, "P");
    const on16 = { from: `${month}-16`, to: `${month}-16` };
    expect(await voidsOf(id, on16, budi)).toEqual([agreed.id]);
    expect(await voidsOf(id, on16, citra)).toBeUndefined();
    const closed = { from: `${month}-14`, to: `${month}-17` };
    expect(await voidsOf(id, closed)).toEqual([agreed.id, given.id, free.id].toSorted());
    await away(id, { practitionerId: budi, ...on16 });
    expect(await voidsOf(id, on16, budi)).toBeUndefined();
  });
});

describe("a shift that is offered", () => {
  test("stays so whoever else has one of its code, and is void once one more of them has it", async () => {
    const { id, ani, budi, citra } = await clinicAt();
    const offered = await offer(id, `${month}-14`, "P", true);
    const plan = async (holders: readonly string[]) => {
      for (const one of [ani, budi]) await putRow(id, month, one, holders.includes(one) ? shiftsOn(["14"]) : {});
      await publish(id, month);
      return statesOf((await requestsOf(id)).swaps);
    };
    expect(await plan([budi])).toEqual([{ status: "open" }]);
    expect(await plan([])).toEqual([{ status: "open" }]);
    expect(await plan([ani])).toEqual([{ status: "open" }]);
    expect(await plan([ani, budi])).toEqual([{ status: "changed" }]);
    expect(await outcomeOf(take(offered, citra))).toBe("roster.swap-changed");
    await offer(id, `${month}-14`, "P");
    expect(await stateOf(offered)).toEqual({ status: "changed", at: clock.now });
  });
});
