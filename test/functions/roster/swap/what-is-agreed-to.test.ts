import { beforeEach, describe, expect, test } from "vitest";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { useTable } from "../../store/use-table.ts";
import { away, draftIn, previewAway, publishedIn } from "../change/changing.ts";
import { morningCode } from "../planning.ts";
import { clock, newClinic, publish, putRow, shiftsOn } from "../publish-month/publishing.ts";
import { clinicAt, month } from "./swap-clinic.ts";
import { answer, approve, choicesOf, decideWith, offer, ownOf, previewOf, propose, take } from "./swapping.ts";

useTable();

const nightCode: ShiftCode = { code: "M", name: "Jaga malam", hours: { from: 21 * 60, to: 31 * 60 } };
const [january, lastNight] = ["2027-01", { date: "2026-12-31", code: "M" }];
let clinics = 0;

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
});

/** Ani has the last night of December; Budi the first morning of January, which is published too. */
const overNewYear = async () => {
  clinics += 1;
  const name = `tahun-baru-${"abcdefgh".charAt(clinics)}`;
  const [ani, budi] = [`ani-${name}`, `budi-${name}`];
  const id = await newClinic(name, [ani, budi], [morningCode, nightCode]);
  await putRow(id, month, ani, { "31": ["M"] });
  await putRow(id, january, budi, { "01": ["P"] });
  await publish(id, january);
  await publish(id, month);
  const shortRest = {
    rule: "rest",
    severity: "warns",
    practitionerId: budi,
    date: "2027-01-01",
    facts: { code: "P", before: lastNight, hours: 1, least: 10 },
  };
  return { id, ani, budi, shortRest };
};

describe("the turn of a month is judged from both sides", () => {
  test("a last night that goes to whoever has the first morning is said to who would take it, and to who approves", async () => {
    const { id, ani, budi, shortRest } = await overNewYear();
    const given = await propose(id, { practitionerId: ani, ...lastNight });
    expect((await ownOf(id, budi)).toTake.map(({ breaks }) => breaks)).toEqual([[shortRest]]);
    await take(given, budi);
    expect((await previewOf(given)).breaks).toEqual([shortRest]);
  });

  test("so it is of one that the clinic offers, and of a cover for somebody who is away", async () => {
    const { id, ani, budi, shortRest } = await overNewYear();
    await offer(id, "2026-12-31", "M");
    expect((await ownOf(id, budi)).toTake.map(({ breaks }) => breaks)).toEqual([[shortRest]]);
    const period = { from: "2026-12-31", to: "2026-12-31", begins: "p" } as const;
    const { off } = await previewAway(id, period, ani);
    expect(off).toEqual([
      { practitionerId: ani, ...lastNight, covers: [{ practitionerId: budi, breaks: [shortRest] }] },
    ]);
  });

  test("who swaps their first morning for the last night has no short rest between them", async () => {
    const { id, ani, budi } = await overNewYear();
    const asked = await propose(
      id,
      { practitionerId: ani, ...lastNight },
      { practitionerId: budi, date: "2027-01-01", code: "P" },
    );
    expect((await ownOf(id, budi)).toAnswer.map(({ breaks, fits }) => [breaks, fits])).toEqual([[[], true]]);
    expect((await previewOf(await answer(asked, budi))).breaks).toEqual([]);
  });
});

describe("who agrees is told what it breaks for them", () => {
  test("a colleague who is asked by name reads their own breaks alone, and whether they can at all", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    await putRow(id, month, citra, { "14": ["J"], "19": ["J"] });
    await putRow(id, month, ani, shiftsOn(["14", "15", "17", "18", "20", "21", "22", "23"]));
    await publish(id, month);
    await propose(id, on(citra, "19", "J"), on(ani, "15"));
    await propose(id, on(ani, "14"), on(budi, "16"));
    expect((await ownOf(id, ani)).toAnswer.map(({ breaks, fits }) => [breaks, fits])).toEqual([
      [
        [
          {
            rule: "days-in-a-row",
            severity: "warns",
            practitionerId: ani,
            date: "2026-12-23",
            facts: { from: "2026-12-17", days: 7, most: 6 },
          },
        ],
        true,
      ],
    ]);
    await away(id, { practitionerId: budi, from: "2026-12-14", to: "2026-12-14" });
    expect((await ownOf(id, budi)).toAnswer.map(({ breaks, fits }) => [breaks, fits])).toEqual([[[], false]]);
  });

  test("who asks is shown no shift that another request holds, and nothing for one of theirs that is in a request", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    const held = await propose(id, on(budi, "16"));
    const { choices, asked } = await choicesOf(id, on(ani, "15"));
    expect([choices.map(({ shift }) => shift.practitionerId), asked]).toEqual([[citra], undefined]);
    expect(await choicesOf(id, on(budi, "16"))).toMatchObject({ asked: held.id, choices: [], takers: 0 });
  });
});

describe("a draft that was planned otherwise since", () => {
  test("gets both halves of a swap or none, and the scheduler is told before and approves what they were shown", async () => {
    const { id, ani, budi, on } = await clinicAt();
    const swap = await answer(await propose(id, on(ani, "14"), on(budi, "16")), budi);
    const before = await previewOf(swap);
    expect(before.isInDrafts).toBe(true);
    await putRow(id, month, budi, shiftsOn(["17"]));
    expect(await decideWith()(swap, before.digest).catch(({ code }) => code)).toBe("roster.changed");
    const drafts = await draftIn(id, month);
    expect((await previewOf(swap)).isInDrafts).toBe(false);
    await approve(swap);
    expect(await draftIn(id, month)).toEqual(drafts);
    expect(await publishedIn(id, month)).toMatchObject({ [ani]: shiftsOn(["15", "16"]), [budi]: shiftsOn(["14"]) });
  });

  test("so over the turn of a month: a draft of January that differs leaves December's as it is", async () => {
    const { id, ani, budi } = await overNewYear();
    const swap = await answer(
      await propose(id, { practitionerId: ani, ...lastNight }, { practitionerId: budi, date: "2027-01-01", code: "P" }),
      budi,
    );
    await putRow(id, january, budi, {});
    expect((await previewOf(swap)).isInDrafts).toBe(false);
    await approve(swap);
    expect(await draftIn(id, month)).toMatchObject({ [ani]: { "31": ["M"] } });
    expect(await publishedIn(id, january)).toMatchObject({ [ani]: { "01": ["P"] } });
  });
});
