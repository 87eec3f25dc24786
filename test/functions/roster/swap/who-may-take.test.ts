import { beforeEach, describe, expect, test } from "vitest";
import { Refusal } from "../../../../shared/refusal/refusal.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { useTable } from "../../store/use-table.ts";
import { away, close, publishedIn } from "../change/changing.ts";
import { clock, newClinic, publish, putRow, shiftsOn } from "../publish-month/publishing.ts";
import { clinicAt, codes, month, openSessions, stateOf } from "./swap-clinic.ts";
import {
  answer,
  approve,
  choicesOf,
  decideWith,
  decline,
  offer,
  ownOf,
  previewOf,
  propose,
  take,
  withdraw,
} from "./swapping.ts";

useTable();

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
});

describe("who may take a shift", () => {
  test("is asked again when it is approved: leave that was granted since, another clinic, a shift of their own", async () => {
    const { id, ani, budi, on } = await clinicAt();
    const onLeave = await answer(await propose(id, on(ani, "14"), on(budi, "16")), budi);
    const shown = await previewOf(onLeave);
    await away(id, { practitionerId: budi, from: "2026-12-14", to: "2026-12-14" });
    const refused = await decideWith()(onLeave, shown.digest).catch((error: unknown) => error);
    expect(refused instanceof Refusal && [refused.code, refused.details]).toEqual([
      "roster.swap-unfit",
      {
        breaks: [{ rule: "leave", severity: "blocks", practitionerId: budi, date: "2026-12-14", facts: { code: "P" } }],
      },
    ]);
    const twice = await clinicAt();
    const given = await propose(twice.id, twice.on(twice.ani, "14"));
    await take(given, twice.budi);
    await putRow(twice.id, month, twice.budi, { "14": ["P"], "16": ["P"] });
    await publish(twice.id, month);
    expect(await outcomeOf(approve(given))).toBe("roster.swap-unfit");
    const there = await clinicAt();
    const far = await propose(there.id, there.on(there.ani, "15"));
    await take(far, there.budi);
    const other = await newClinic(`jauh-${there.budi.slice(11)}`, [there.budi], codes);
    await putRow(other, month, there.budi, shiftsOn(["15"]));
    await publish(other, month);
    expect(await outcomeOf(approve(far))).toBe("roster.elsewhere");
  });

  test("who can't is told so without why, and is not shown the shift", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    await away(id, { practitionerId: budi, from: "2026-12-14", to: "2026-12-14" });
    const given = await propose(id, on(ani, "14"));
    expect((await ownOf(id, budi)).toTake).toEqual([]);
    expect((await ownOf(id, citra)).toTake.map((one) => one.id)).toEqual([given.id]);
    const refused = await take(given, budi).catch((error: unknown) => error);
    expect(refused instanceof Refusal && [refused.code, refused.details]).toEqual(["roster.swap-unfit", {}]);
    expect(await outcomeOf(propose(id, on(citra, "14", "J"), on(budi, "16")))).toBe("roster.swap-unfit");
  });

  test("is what somebody is shown who looks for a swap: colleagues' shifts that break no rule, and how many could take it", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    const { choices, takers } = await choicesOf(id, on(ani, "15"));
    expect(choices.map(({ shift: { practitionerId, date, code } }) => [practitionerId, date.slice(8), code])).toEqual([
      [citra, "14", "J"],
      [budi, "16", "P"],
    ]);
    expect(takers).toBe(2);
    expect(await outcomeOf(choicesOf(id, on(ani, "16")))).toBe("roster.shift-unknown");
  });
});

describe("a shift that a scheduler offers", () => {
  test("is theirs who comes first, of many at once", async () => {
    const { id, budi, citra, ani } = await clinicAt();
    const offered = await offer(id, "2026-12-17", "P");
    const people = [ani, budi, citra];
    const outcomes = await Promise.all(people.map((by) => outcomeOf(take(offered, by))));
    expect(outcomes.toSorted()).toEqual(["accepted", "roster.shift-taken", "roster.shift-taken"]);
    const winner = people[outcomes.indexOf("accepted")] ?? "";
    expect(await stateOf(offered)).toEqual({ status: "approved", at: clock.now, by: winner });
    expect((await openSessions(id)).filter((one) => one.includes("-17 "))).toEqual([`2026-12-17 0800 ${winner}`]);
  });

  test("waits for approval where the scheduler asked for that; nobody else takes it meanwhile", async () => {
    const { id, budi, citra } = await clinicAt();
    const offered = await offer(id, "2026-12-17", "P", true);
    expect((await take(offered, budi)).swap.state).toEqual({ status: "agreed", at: clock.now, by: budi });
    expect(await outcomeOf(take(offered, citra))).toBe("roster.shift-taken");
    await decline(offered);
    await take(offered, citra);
    expect((await approve(offered)).change?.versions).toEqual([{ month, version: 2 }]);
    expect((await publishedIn(id, month))[citra]).toEqual({ "14": ["J"], "17": ["P"] });
  });

  test("is no more once somebody was given it by hand; a scheduler takes it back", async () => {
    const { id, ani, budi } = await clinicAt();
    const offered = await offer(id, "2026-12-17", "P");
    await putRow(id, month, ani, shiftsOn(["14", "15", "17"]));
    await publish(id, month);
    expect(await outcomeOf(take(offered, budi))).toBe("roster.swap-changed");
    expect((await ownOf(id, budi)).toTake).toEqual([]);
    expect(await outcomeOf(withdraw(offered, budi))).toBe("roster.swap-unknown");
    expect((await decline(offered)).swap.state).toEqual({ status: "withdrawn", at: clock.now });
  });

  test("is none on a day on which the clinic is closed: neither offered nor taken, and the day stays closed", async () => {
    const { id, budi } = await clinicAt();
    const offered = await offer(id, "2026-12-17", "P");
    await close(id, { from: "2026-12-17", to: "2026-12-17" });
    expect((await ownOf(id, budi)).toTake).toEqual([]);
    expect(await outcomeOf(take(offered, budi))).toBe("roster.swap-changed");
    await decline(offered);
    expect(await outcomeOf(offer(id, "2026-12-17", "P"))).toBe("roster.shift-unknown");
    expect((await openSessions(id)).filter((session) => session.includes("2026-12-17"))).toEqual([]);
  });

  test("is of a published month, and of a code that it has", async () => {
    const { id } = await clinicAt();
    expect(await outcomeOf(offer(id, "2027-02-01", "P"))).toBe("roster.shift-unknown");
    expect(await outcomeOf(offer(id, "2026-12-17", "X"))).toBe("roster.shift-unknown");
    expect(await outcomeOf(offer(id, "2026-12-07", "P"))).toBe("roster.shift-begun");
  });
});
