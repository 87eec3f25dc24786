import { beforeEach, describe, expect, test } from "vitest";
import { saveLeaveRequest } from "../../../../functions/store/leave/leave-requests.ts";
import { saveFreeze } from "../../../../functions/store/roster/save-freeze.ts";
import { leaveBalanceKey } from "../../../../functions/store/table/keys.ts";
import { Refusal } from "../../../../shared/refusal/refusal.ts";
import { requestIdOf } from "../../../../shared/roster/request-id.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { requestKey } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { put, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { dutyIn, publishedIn } from "../change/changing.ts";
import { guardCode, morningCode } from "../planning.ts";
import { clock, newClinic, publish, putRow, sessionsIn, shiftsOn } from "../publish-month/publishing.ts";
import { approve, ask, decideWith, grantOf, ownOf, requestsOf, usedBy, withdraw } from "./leaving.ts";

useTable();

const month = "2026-12";
let clinics = 0;

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
});

/** A clinic whose December is published: Ani in the mornings of the 14th to 18th, Budi on guard on the 14th. */
const clinicAt = async () => {
  clinics += 1;
  const name = `cuti-${"abcdefghijklmnopq".charAt(clinics)}`;
  const [ani, budi] = [`ani-${name}`, `budi-${name}`];
  const id = await newClinic(name, [ani, budi], [morningCode, guardCode]);
  await putRow(id, month, ani, shiftsOn(["14", "15", "16", "17", "18"]));
  await putRow(id, month, budi, shiftsOn(["14"], "J"));
  await publish(id, month);
  return { id, ani, budi };
};
const days = (from: string, to: string) => ({ from: `2026-12-${from}`, to: `2026-12-${to}` });

describe("a leave that is granted", () => {
  test("frees the days, gives the shifts to who covers them, and takes its working days from the year's, in one write", async () => {
    const { id, ani, budi } = await clinicAt();
    // From noon on Monday until Sunday: half a day and five.
    const request = await ask(id, { practitionerId: ani, ...days("14", "20"), begins: "p" });
    const cover = [{ practitionerId: ani, date: "2026-12-15", code: "P", by: budi }];
    const { request: after, change } = await approve(request, { cover });
    expect(after.state).toEqual({ status: "approved", at: clock.now, days: 5.5 });
    expect(change).toEqual({ versions: [{ month, version: 2 }], done: true, written: 5, affected: 0 });
    expect(await publishedIn(id, month)).toEqual({ [ani]: shiftsOn(["14"]), [budi]: { "14": ["J"], "15": ["P"] } });
    expect((await sessionsIn(id, month)).filter(({ state }) => state === "open")).toHaveLength(2);
    expect(await usedBy(ani)).toBe(5.5);
    expect((await dutyIn(ani, month)).leave).toHaveLength(13);
  });

  test("takes nothing from the year's days when somebody is ill, nor for a Sunday or a holiday", async () => {
    const { id, ani } = await clinicAt();
    await approve(await ask(id, { practitionerId: ani, ...days("14", "14"), kind: "sick" }));
    expect(await usedBy(ani)).toBe(0);
    const { state } = (await approve(await ask(id, { practitionerId: ani, ...days("20", "21") }))).request;
    expect(state).toEqual({ status: "approved", at: clock.now, days: 1 });
    expect(await usedBy(ani)).toBe(1);
  });

  test("over the turn of a year is taken from both years", async () => {
    const { id, ani } = await clinicAt();
    await approve(await ask(id, { practitionerId: ani, from: "2026-12-31", to: "2027-01-02" }));
    expect([await usedBy(ani), await usedBy(ani, "2027")]).toEqual([1, 2]);
  });

  test("is never more than the year's days, unless that is granted as well", async () => {
    const { id, ani } = await clinicAt();
    await approve(await ask(id, { practitionerId: ani, ...days("07", "17") }));
    expect(await usedBy(ani)).toBe(10);
    clock.now += 60_000;
    const more = await ask(id, { practitionerId: ani, ...days("21", "23") });
    const refused = await approve(more).catch((error: unknown) => error);
    expect(refused instanceof Refusal && [refused.code, refused.details]).toEqual([
      "roster.leave-over",
      { year: "2026", left: 2, asked: 3 },
    ]);
    expect((await ownOf(id, ani)).requests[0]?.state).toEqual({ status: "open" });
    await approve(more, { beyond: true });
    expect(await usedBy(ani)).toBe(13);
  });

  test("of two granted at once that together are more than is left, one is", async () => {
    const { id, ani } = await clinicAt();
    await approve(await ask(id, { practitionerId: ani, ...days("07", "16") }));
    const [one, other] = [
      await ask(id, { practitionerId: ani, ...days("21", "22") }),
      await ask(id, { practitionerId: ani, ...days("28", "30") }),
    ];
    const outcomes = await Promise.all([outcomeOf(approve(one)), outcomeOf(approve(other))]);
    expect(outcomes.toSorted()).toEqual(["accepted", "roster.leave-over"]);
    expect(await usedBy(ani)).toBeLessThanOrEqual(12);
  });

  test("of two that nothing but the year's days joins, the second is judged by what the first has used", async () => {
    const { id, ani } = await clinicAt();
    const one = await ask(id, { practitionerId: ani, from: "2027-03-01", to: "2027-03-08" });
    const other = await ask(id, { practitionerId: ani, from: "2027-06-07", to: "2027-06-12" });
    let others = 0;
    const overtaken = decideWith({
      saveFreeze: async (...freeze) => {
        others += 1;
        if (others === 1) await approve(other);
        return saveFreeze(...freeze);
      },
    });
    const decided = overtaken(one, await grantOf(one));
    expect(await outcomeOf(decided)).toBe("roster.leave-over");
    expect(await usedBy(ani, "2027")).toBe(6);
  });

  test("is not granted for a day that was granted before, though both were asked for at once", async () => {
    const { id, ani } = await clinicAt();
    const first = await ask(id, { practitionerId: ani, ...days("14", "15") });
    const [key, now] = [requestKey(), clock.now + 1];
    const twin = { ...first, id: requestIdOf(now, key) };
    await saveLeaveRequest({ request: twin, key, now });
    await approve(first);
    expect(await outcomeOf(approve(twin))).toBe("roster.leave-overlaps");
    expect(await usedBy(ani)).toBe(2);
  });

  test("is granted once, by whoever is first; the same request again is answered as the first time", async () => {
    const { id, ani } = await clinicAt();
    const request = await ask(id, { practitionerId: ani, ...days("14", "15") });
    const key = requestKey();
    const asked = await grantOf(request);
    const outcomes = await Promise.all([
      outcomeOf(decideWith()(request, asked, key)),
      outcomeOf(decideWith()(request, asked, requestKey())),
    ]);
    expect(outcomes.filter((one) => one === "accepted")).toHaveLength(1);
    expect(await usedBy(ani)).toBe(2);
    const winner = outcomes[0] === "accepted" ? key : undefined;
    if (winner)
      expect((await decideWith()(request, asked, winner)).change).toEqual({
        versions: [{ month, version: 2 }],
        done: true,
        written: 2,
        affected: 0,
      });
    expect(await outcomeOf(approve(request))).toBe("roster.leave-decided");
  });
});

test("a leave is declined with a word, and changes nothing", async () => {
  const { id, ani } = await clinicAt();
  const request = await ask(id, { practitionerId: ani, ...days("14", "15") });
  const key = requestKey();
  const declined = { is: "decline", answer: "Tidak ada pengganti." } as const;
  const first = await decideWith()(request, declined, key);
  expect(first.request.state).toEqual({ status: "declined", at: clock.now, answer: "Tidak ada pengganti." });
  expect(await decideWith()(request, declined, key)).toEqual(first);
  expect(await outcomeOf(decideWith()(request, declined))).toBe("roster.leave-decided");
  expect((await publishedIn(id, month))[ani]).toEqual(shiftsOn(["14", "15", "16", "17", "18"]));
});

test("of a leave that is declined without a word nothing is said to have been said", async () => {
  const { id, ani } = await clinicAt();
  const request = await ask(id, { practitionerId: ani, ...days("14", "15") });
  expect((await decideWith()(request, { is: "decline" })).request.state).toEqual({ status: "declined", at: clock.now });
  expect((await ownOf(id, ani)).requests.map(({ state }) => state)).toEqual([{ status: "declined", at: clock.now }]);
});

test("a key that granted one leave declines no other: with another body it is refused", async () => {
  const { id, ani, budi } = await clinicAt();
  const [one, other] = [
    await ask(id, { practitionerId: ani, ...days("14", "15") }),
    await ask(id, { practitionerId: budi, ...days("14", "15") }),
  ];
  const key = requestKey();
  await approve(one, {}, key);
  const declined = decideWith()(other, { is: "decline" }, { ...key, fingerprint: "another" });
  expect(await outcomeOf(declined)).toBe("request.key-reused");
  expect((await ownOf(id, budi)).requests.map(({ state }) => state.status)).toEqual(["open"]);
});

test("who asked takes it back as long as nobody has decided, and nobody else can", async () => {
  const { id, ani, budi } = await clinicAt();
  const request = await ask(id, { practitionerId: ani, ...days("14", "15") });
  expect(await outcomeOf(withdraw(id, budi, request.id))).toBe("roster.leave-unknown");
  const key = requestKey();
  const first = await withdraw(id, ani, request.id, key);
  expect(first.state).toEqual({ status: "withdrawn", at: clock.now });
  expect(await withdraw(id, ani, request.id, key)).toEqual(first);
  expect(await outcomeOf(approve(request))).toBe("roster.leave-decided");
  // Those days are free to be asked for again, and from then on not twice.
  const again = await ask(id, { practitionerId: ani, ...days("15", "16") });
  expect(await outcomeOf(ask(id, { practitionerId: ani, ...days("16", "17") }))).toBe("roster.leave-overlaps");
  await approve(again);
  expect(await outcomeOf(withdraw(id, ani, again.id))).toBe("roster.leave-decided");
});

test("why somebody asks is read by those who decide, and nowhere else", async () => {
  const { id, ani, budi } = await clinicAt();
  const reason = "Operasi ibu saya di RSUD";
  const request = await ask(id, { practitionerId: ani, ...days("14", "15"), reason });
  await approve(request);
  const { requests } = await requestsOf(id);
  expect(requests.map(({ reason: why, days: count }) => [why, count])).toEqual([[reason, 2]]);
  const others = [await ownOf(id, ani), await ownOf(id, budi), await publishedIn(id, month), await dutyIn(ani, month)];
  expect(JSON.stringify([request, ...others])).not.toContain("Operasi");
});

test("schedulers see who is still to be answered first, and how many days each has had", async () => {
  const { id, ani, budi } = await clinicAt();
  const first = await ask(id, { practitionerId: ani, ...days("14", "15") });
  await approve(first);
  clock.now += 60_000;
  const second = await ask(id, { practitionerId: ani, ...days("21", "26") });
  clock.now += 60_000;
  const third = await ask(id, { practitionerId: budi, ...days("21", "21"), kind: "other" });
  const { today, requests, balances } = await requestsOf(id);
  expect(today).toBe("2026-12-07");
  // Christmas is none of the days.
  expect(requests.map((one) => [one.id, one.state.status, one.days])).toEqual([
    [second.id, "open", 5],
    [third.id, "open", 1],
    [first.id, "approved", 2],
  ]);
  expect(balances).toEqual([{ practitionerId: ani, year: "2026", used: 2, revision: 1 }]);
  expect((await ownOf(id, budi)).requests.map((one) => one.id)).toEqual([third.id]);
});

test("a balance that can't be read hides no request: all are listed, and of that one nobody says how many are left", async () => {
  loggedLines();
  const { id, ani, budi } = await clinicAt();
  const asked = [
    await ask(id, { practitionerId: ani, ...days("14", "14") }),
    await ask(id, { practitionerId: budi, ...days("15", "15") }),
  ];
  await put({ ...leaveBalanceKey(ani, "2026"), used: "x", revision: 1 });
  const { requests, balances } = await requestsOf(id);
  expect(requests.map((one) => one.id).toSorted()).toEqual(asked.map((one) => one.id).toSorted());
  expect(balances).toEqual([{ practitionerId: budi, year: "2026", used: 0, revision: 0 }]);
});

test("one's own list says all that was asked for, though how many days are left can't be read", async () => {
  loggedLines();
  const { id, ani } = await clinicAt();
  const asked = await ask(id, { practitionerId: ani, ...days("14", "14") });
  expect(await ownOf(id, ani)).toMatchObject({ balance: { practitionerId: ani, used: 0 } });
  await put({ ...leaveBalanceKey(ani, "2026"), used: "x", revision: 1 });
  const { requests, nextBalance, ...rest } = await ownOf(id, ani);
  expect([requests.map((one) => one.id), nextBalance?.used, rest]).toEqual([[asked.id], 0, { today: "2026-12-07" }]);
});
