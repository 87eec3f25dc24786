import { beforeEach, describe, expect, test } from "vitest";
import { instantAt } from "../../../../shared/time/zone.ts";
import { requestKey } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { saidBy } from "../../said-by.ts";
import { useTable } from "../../store/use-table.ts";
import { clock, publish, putRow, shiftsOn } from "../publish-month/publishing.ts";
import { clinicAt, month, stateOf } from "./swap-clinic.ts";
import { agreeAsTold, approve, endAll, offer, ownOf, propose, take, takeAsTold } from "./swapping.ts";

useTable();

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
});

/** Six days in a row, so that a seventh is warned of. */
const sixDays = shiftsOn(["17", "18", "19", "21", "22", "23"]);
const rowOfSix = (day: string) => ({ ...sixDays, [day]: ["P"] });

describe("who agrees has read what it breaks for them as it is at that moment", () => {
  test("a swap: where another version was published since, they are told what it breaks now, and agree to that", async () => {
    const { id, ani, citra, on } = await clinicAt();
    await putRow(id, month, citra, { "14": ["J"], "20": ["J"] });
    await publish(id, month);
    const asked = await propose(id, on(citra, "20", "J"), on(ani, "15"));
    const [before] = (await ownOf(id, ani)).toAnswer;
    expect(before?.breaks).toEqual([]);
    await putRow(id, month, ani, rowOfSix("15"));
    await publish(id, month);
    const [now] = (await ownOf(id, ani)).toAnswer;
    expect(now?.breaks.map(({ rule }) => rule)).toEqual(["days-in-a-row"]);
    const said = { code: "roster.swap-warned", breaks: now?.breaks, digest: now?.digest };
    expect(await saidBy(agreeAsTold(asked, ani, before?.digest))).toEqual(said);
    expect((await stateOf(asked))?.status).toBe("open");
    const key = requestKey();
    expect((await agreeAsTold(asked, ani, now?.digest, key)).state).toMatchObject({ status: "agreed", by: ani });
    expect((await agreeAsTold(asked, ani, now?.digest, key)).state).toMatchObject({ status: "agreed", by: ani });
  });

  test.each([
    ["that waits for approval", true],
    ["that is theirs at once", false],
  ])("an offered shift %s", async (_, approval) => {
    const { id, ani, citra } = await clinicAt();
    await putRow(id, month, citra, { "14": ["J"], "20": ["J"] });
    await publish(id, month);
    const offered = await offer(id, `${month}-20`, "J", approval);
    const [before] = (await ownOf(id, ani)).toTake;
    await putRow(id, month, ani, rowOfSix("14"));
    await publish(id, month);
    const [now] = (await ownOf(id, ani)).toTake;
    expect([before?.breaks, now?.breaks.map(({ rule }) => rule)]).toEqual([[], ["days-in-a-row"]]);
    expect(await outcomeOf(takeAsTold(offered, ani, before?.digest))).toBe("roster.swap-warned");
    const key = requestKey();
    const taken = await takeAsTold(offered, ani, now?.digest, key);
    expect(taken.swap.state).toMatchObject({ status: approval ? "agreed" : "approved", by: ani });
    expect((await takeAsTold(offered, ani, now?.digest, key)).swap.state).toEqual(taken.swap.state);
  });

  test("of two shifts that are theirs at once, taken at the same moment, the second is judged with the first in its row", async () => {
    const { id, ani, citra } = await clinicAt();
    await putRow(id, month, ani, shiftsOn(["17", "18", "19", "22", "23"]));
    await putRow(id, month, citra, { "14": ["J"], "20": ["J"], "21": ["J"] });
    await publish(id, month);
    const offered = [await offer(id, `${month}-20`, "J"), await offer(id, `${month}-21`, "J")];
    const { toTake } = await ownOf(id, ani);
    expect(toTake.map(({ breaks }) => breaks)).toEqual([[], []]);
    const taking = offered.map((swap) => {
      const digest = toTake.find((one) => one.id === swap.id)?.digest;
      return outcomeOf(takeAsTold(swap, ani, digest));
    });
    expect((await Promise.all(taking)).toSorted()).toEqual(["accepted", "roster.swap-warned"]);
    const [left] = (await ownOf(id, ani)).toTake;
    expect(left?.breaks.map(({ rule }) => rule)).toEqual(["days-in-a-row"]);
    if (!left) throw new Error("nothing is left to take");
    expect(await outcomeOf(takeAsTold(left, ani, left.digest))).toBe("accepted");
  });

  test("an app of before says nothing of what it told, and can agree", async () => {
    const { id, ani, budi, on } = await clinicAt();
    const asked = await propose(id, on(ani, "14"), on(budi, "16"));
    expect(await outcomeOf(agreeAsTold(asked, budi, undefined))).toBe("accepted");
  });
});

describe("a scheduler ends what somebody would take by one decision", () => {
  test("of a shift that is given away: who asked and who had agreed read why, and nobody can take it any more", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    const given = await propose(id, on(ani, "14"));
    await take(given, budi);
    const { swap } = await endAll(given, "Tidak bisa");
    expect(swap.state).toMatchObject({ status: "declined", who: "scheduler", by: budi, answer: "Tidak bisa" });
    expect((await ownOf(id, budi)).others).toMatchObject([{ id: given.id, state: { answer: "Tidak bisa" } }]);
    expect((await ownOf(id, citra)).toTake).toEqual([]);
    expect(await outcomeOf(approve(given))).toBe("roster.swap-decided");
    expect(await outcomeOf(propose(id, on(ani, "14")))).toBe("accepted");
  });

  test("of an offer: it is taken back", async () => {
    const { id, ani } = await clinicAt();
    const offered = await offer(id, `${month}-14`, "J", true);
    await take(offered, ani);
    expect((await endAll(offered, "")).swap.state).toMatchObject({ status: "withdrawn", by: ani });
  });
});
