import { beforeEach, describe, expect, test } from "vitest";
import { itemAt } from "../../../../functions/store/table/items.ts";
import { heldCellKey, type Key, swapKey } from "../../../../functions/store/table/keys.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { put, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { publishedIn } from "../change/changing.ts";
import { clock, shiftsOn } from "../publish-month/publishing.ts";
import { clinicAt, month, stateOf } from "../swap/swap-clinic.ts";
import { approve, endAll, ownOf, propose, take, withdraw } from "../swap/swapping.ts";

useTable();

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
  loggedLines();
});

/** An item as it was, once some of it is spoilt. */
const spoil = async (key: Key, junk: Record<string, unknown>) => {
  const item = await itemAt(key);
  await put({ ...item, ...key, ...junk });
  return item ?? {};
};

/** Ani's 14th for Budi's 16th, in a request that can't be read. */
const unread = async () => {
  const clinic = await clinicAt();
  const { id, ani, budi, on } = clinic;
  const swap = await propose(id, on(ani, "14"), on(budi, "16"));
  const was = await spoil(swapKey(id, swap.id), { state: "x" });
  return { ...clinic, swap, was };
};

describe("a request that can't be read", () => {
  test("holds none of its shifts from the next request, which then holds them like every other", async () => {
    const { id, ani, budi, citra, on } = await unread();
    const next = await propose(id, on(ani, "14"));
    await propose(id, on(budi, "16"));
    expect(await outcomeOf(propose(id, on(ani, "14")))).toBe("roster.swap-held");
    await take(next, citra);
    await approve(next);
    expect((await publishedIn(id, month))[ani]).toEqual(shiftsOn(["15"]));
  });

  test("is taken the place of once, of many at once", async () => {
    const { id, ani, budi, citra, on } = await unread();
    const outcomes = await Promise.all([
      outcomeOf(propose(id, on(ani, "14"))),
      outcomeOf(propose(id, on(ani, "14"), on(citra, "14", "J"))),
      outcomeOf(propose(id, on(budi, "16"), on(ani, "14"))),
    ]);
    expect(outcomes.toSorted()).toEqual(["accepted", "roster.swap-held", "roster.swap-held"]);
  });

  test("can be ended where it is read again, and leaves to another what that took over", async () => {
    const { id, ani, budi, on, swap, was } = await unread();
    await propose(id, on(ani, "14"));
    await put(was);
    await withdraw(swap, ani);
    expect(await stateOf(swap)).toEqual({ status: "withdrawn", at: clock.now });
    expect(await outcomeOf(propose(id, on(ani, "14")))).toBe("roster.swap-held");
    await propose(id, on(budi, "16"));
  });
});

describe.each([
  ["that names no request", { request: 7 }],
  ["that names another", { request: "1700000000000-xxxxxxxxxxxxxxxx" }],
  ["whose end can't be read", { until: "x" }],
])("a hold %s", (_, junk) => {
  const spoilt = async () => {
    const clinic = await clinicAt();
    const { id, ani, on } = clinic;
    const swap = await propose(id, on(ani, "14"));
    await spoil(heldCellKey(id, `${month}-14.${ani}`), junk);
    return { ...clinic, swap };
  };

  test("keeps nobody from ending its request, nor from asking for the shift after that", async () => {
    const { id, ani, on, swap } = await spoilt();
    expect(await outcomeOf(propose(id, on(ani, "14")))).toBe("roster.swap-held");
    await withdraw(swap, ani);
    const next = await propose(id, on(ani, "14"));
    await endAll(next, "");
    const states = (await ownOf(id, ani)).own.map(({ state }) => state.status);
    expect(states.toSorted()).toEqual(["declined", "withdrawn"]);
  });

  test("keeps nobody from approving its request", async () => {
    const { id, ani, budi, swap } = await spoilt();
    await take(swap, budi);
    expect((await approve(swap)).swap.state).toMatchObject({ status: "approved", by: budi });
    expect((await publishedIn(id, month))[ani]).toEqual(shiftsOn(["15"]));
  });
});
