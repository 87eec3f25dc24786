import { beforeEach, describe, expect, test } from "vitest";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { useTable } from "../../store/use-table.ts";
import { away, publishedIn } from "../change/changing.ts";
import { guardCode, morningCode } from "../planning.ts";
import { clock, publish, putCodes, putRow, shiftsOn } from "../publish-month/publishing.ts";
import { clinicAt, month, stateOf } from "./swap-clinic.ts";
import { answer, approve, choicesOf, decideWith, ownOf, previewOf, propose, take, withdraw } from "./swapping.ts";

useTable();

const { practice } = morningCode;
if (!practice) throw new Error("nobody can be booked in the morning");

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
});

describe("complaint 8: a swap is bound to its cells and the version they were agreed on in", () => {
  test("a cell that was published otherwise since is refused, with words, and nothing changes", async () => {
    const { id, ani, budi, on } = await clinicAt();
    const swap = await answer(await propose(id, on(ani, "14"), on(budi, "16")), budi);
    await away(id, { practitionerId: budi, from: "2026-12-16", to: "2026-12-16" });
    const before = await publishedIn(id, month);
    expect(await outcomeOf(previewOf(swap))).toBe("roster.swap-changed");
    expect(await outcomeOf(decideWith()(swap, "x".repeat(22)))).toBe("roster.swap-changed");
    expect(await publishedIn(id, month)).toEqual(before);
  });

  test("other hours of its code, or another shift in the cell, are another shift", async () => {
    const { id, ani, budi, on } = await clinicAt();
    const asked = await propose(id, on(ani, "14"), on(budi, "16"));
    await putCodes(id, [{ ...morningCode, hours: { from: 7 * 60, to: 12 * 60 } }, guardCode]);
    await publish(id, month);
    expect(await outcomeOf(answer(asked, budi))).toBe("roster.swap-changed");
    const again = await clinicAt();
    const other = await propose(again.id, again.on(again.ani, "14"), again.on(again.budi, "16"));
    await putRow(again.id, month, again.budi, { "16": ["P", "J"] });
    await publish(again.id, month);
    expect(await outcomeOf(answer(other, again.budi))).toBe("roster.swap-changed");
  });

  test.each<[string, Partial<ShiftCode>]>([
    ["at another place", { outpost: { kind: "pustu", name: "Pustu Kadikaran" } }],
    ["face to face", { practice: { ...practice, channel: "in-person" } }],
  ])("a shift that is %s since is another shift", async (_, change) => {
    const { id, ani, budi, on } = await clinicAt();
    const asked = await propose(id, on(ani, "14"), on(budi, "16"));
    await putCodes(id, [{ ...morningCode, ...change }, guardCode]);
    await publish(id, month);
    expect(await outcomeOf(answer(asked, budi))).toBe("roster.swap-changed");
  });

  test("a version that leaves both cells as they are is no hindrance; what was shown of an older one is shown anew", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    const swap = await answer(await propose(id, on(ani, "14"), on(budi, "16")), budi);
    const { digest } = await previewOf(swap);
    await away(id, { practitionerId: citra, from: "2026-12-14", to: "2026-12-14" });
    expect(await outcomeOf(decideWith()(swap, digest))).toBe("roster.changed");
    expect((await approve(swap)).change?.versions).toEqual([{ month, version: 3 }]);
  });

  test("of a day with two shifts, of which one is in a request, it is said which that is", async () => {
    const { id, ani, budi, on } = await clinicAt();
    await putRow(id, month, ani, { "14": ["P", "J"], "15": ["P"] });
    await publish(id, month);
    const asked = await propose(id, on(ani, "14", "J"), on(budi, "16"));
    const none = { asked: asked.id, choices: [], takers: 0 };
    expect(await choicesOf(id, on(ani, "14"))).toMatchObject({ ...none, askedCode: "J", shift: { code: "P" } });
    expect(await choicesOf(id, on(ani, "14", "J"))).toMatchObject({ ...none, askedCode: "J" });
    // To whom it is proposed, their own shift of that day is the one that is asked for.
    expect(await choicesOf(id, on(budi, "16"))).toMatchObject({ ...none, askedCode: "P" });
    expect(await outcomeOf(propose(id, on(ani, "14")))).toBe("roster.swap-held");
  });

  test("there is one open request for a cell, as who asks and as who is asked, until it ends", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    const swap = await propose(id, on(ani, "14"), on(budi, "16"));
    expect(await outcomeOf(propose(id, on(ani, "14")))).toBe("roster.swap-held");
    expect(await outcomeOf(propose(id, on(budi, "16")))).toBe("roster.swap-held");
    expect(await outcomeOf(propose(id, on(citra, "14", "J"), on(ani, "14")))).toBe("roster.swap-held");
    await answer(swap, budi, "decline");
    expect(await stateOf(swap)).toEqual({ status: "declined", at: clock.now, who: "colleague" });
    const next = await propose(id, on(budi, "16"));
    await withdraw(next, budi);
    await propose(id, on(budi, "16"), on(ani, "14"));
  });

  test("of two who ask for one cell at once, one does", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    const outcomes = await Promise.all([
      outcomeOf(propose(id, on(budi, "16"), on(ani, "14"))),
      outcomeOf(propose(id, on(citra, "14", "J"), on(ani, "14"))),
      outcomeOf(propose(id, on(ani, "14"))),
    ]);
    expect(outcomes.toSorted()).toEqual(["accepted", "roster.swap-held", "roster.swap-held"]);
  });

  test("all that anybody reads of it names who has the shifts then, and who is to have them", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    const given = await propose(id, on(ani, "14"));
    await take(given, budi);
    await approve((await ownOf(id, budi)).others[0] ?? given);
    const onward = await propose(id, on(budi, "14"));
    expect(onward).toMatchObject({ kind: "give", shift: { practitionerId: budi, version: 2 } });
    await take(onward, citra);
    const { swap } = await approve(onward);
    expect(swap).toMatchObject({ shift: { practitionerId: budi }, state: { status: "approved", by: citra } });
  });
});

test("who answers while the month is published anew has agreed to what is published then, or is told that it changed", async () => {
  const { id, ani, budi, on } = await clinicAt();
  const swap = await propose(id, on(ani, "14"), on(budi, "16"));
  await putRow(id, month, budi, shiftsOn(["17"]));
  const [answered, published] = await Promise.all([outcomeOf(answer(swap, budi)), outcomeOf(publish(id, month))]);
  expect(published).toBe("accepted");
  expect(["accepted", "roster.swap-changed"]).toContain(answered);
  expect(await outcomeOf(previewOf(swap))).toBe(
    answered === "accepted" ? "roster.swap-changed" : "roster.swap-unanswered",
  );
  expect((await publishedIn(id, month))[budi]).toEqual(shiftsOn(["17"]));
});
