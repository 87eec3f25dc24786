import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { instantAt } from "../../../../shared/time/zone.ts";
import { bookingOf, requestKey, serang, siti } from "../../booking/cikande.ts";
import { book, clock as bookingClock, outcomeOf, seated } from "../../booking/use-cases.ts";
import { putDistrict, useTable } from "../../store/use-table.ts";
import { draftIn, dutyIn, publishedIn } from "../change/changing.ts";
import { clock, publish, putRow, sessionsIn, shiftsOn } from "../publish-month/publishing.ts";
import { clinicAt, month, openSessions } from "./swap-clinic.ts";
import { answer, approve, decideWith, decline, offer, ownOf, previewOf, propose, take, withdraw } from "./swapping.ts";

useTable();

beforeAll(() => putDistrict(serang));

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
  bookingClock.now = clock.now;
});

describe("a swap that both agreed on and a scheduler approves", () => {
  test("is one new version: roster, sessions, draft and where both are on duty say the same", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    const asked = await propose(id, on(ani, "14"), on(budi, "16"));
    expect(asked.until).toBe(instantAt("2026-12-14", 8 * 60, "WIB"));
    expect((await ownOf(id, budi)).toAnswer.map((one) => one.id)).toEqual([asked.id]);
    const agreed = await answer(asked, budi);
    const { swap, change } = await approve(agreed);
    expect(swap.state).toEqual({ status: "approved", at: clock.now, by: budi });
    expect(change).toEqual({ versions: [{ month, version: 2 }], done: true, written: 4, affected: 0 });
    const after = { [ani]: shiftsOn(["15", "16"]), [budi]: shiftsOn(["14"]), [citra]: shiftsOn(["14"], "J") };
    expect(await publishedIn(id, month)).toEqual(after);
    expect(await draftIn(id, month)).toEqual(after);
    expect(await openSessions(id)).toEqual([
      `2026-12-14 0800 ${budi}`,
      `2026-12-15 0800 ${ani}`,
      `2026-12-16 0800 ${ani}`,
    ]);
    expect((await dutyIn(budi, month)).halves).toEqual({ "14a": id });
    expect((await dutyIn(ani, month)).halves).toEqual({ "15a": id, "16a": id });
  });

  test("shows beforehand, by name, whose visits stay with the session of who gives it away", async () => {
    const { id, ani, budi, on } = await clinicAt();
    const [first] = await sessionsIn(id, month);
    bookingClock.now = instantAt("2026-12-13", 9 * 60, "WIB");
    const slot = { sessionId: first?.id ?? "", number: 3, start: (first?.start ?? 0) + 20 * 60_000, minutes: 10 };
    await book(bookingOf(await seated({ name: "Ibu Siti" }), slot), siti, requestKey());
    const swap = await answer(await propose(id, on(ani, "14"), on(budi, "16")), budi);
    const { affected, breaks } = await previewOf(swap);
    expect(affected.map(({ patientName, practitionerId }) => [patientName, practitionerId])).toEqual([
      ["Ibu Siti", ani],
    ]);
    expect(breaks).toEqual([]);
    expect((await approve(swap)).change?.affected).toBe(1);
    const [closed] = (await sessionsIn(id, month)).filter(({ state }) => state === "closed");
    expect([closed?.id, Object.keys(closed?.claims ?? {})]).toEqual([first?.id, ["3"]]);
  });

  test("over the turn of a month is a version of both months, all or none", async () => {
    const { id, ani, budi, on } = await clinicAt();
    await putRow(id, "2027-01", budi, shiftsOn(["04"]));
    await publish(id, "2027-01");
    const asked = await propose(id, on(ani, "15"), { practitionerId: budi, date: "2027-01-04", code: "P" });
    const { change } = await approve(await answer(asked, budi));
    expect(change?.versions).toEqual([
      { month, version: 2 },
      { month: "2027-01", version: 2 },
    ]);
    expect((await publishedIn(id, "2027-01"))[ani]).toEqual(shiftsOn(["04"]));
    expect((await publishedIn(id, month))[budi]).toEqual(shiftsOn(["15", "16"]));
  });

  test("is approved once, whoever presses; the same request again is answered as the first time", async () => {
    const { id, ani, budi, on } = await clinicAt();
    const swap = await answer(await propose(id, on(ani, "14"), on(budi, "16")), budi);
    const { digest } = await previewOf(swap);
    const keys = [requestKey(), requestKey()];
    const outcomes = await Promise.all(keys.map((key) => outcomeOf(decideWith()(swap, digest, key))));
    expect(outcomes.filter((one) => one === "accepted")).toHaveLength(1);
    expect(["roster.swap-decided", "roster.publishing"]).toContain(outcomes.find((one) => one !== "accepted"));
    const winner = keys[outcomes.indexOf("accepted")];
    expect((await decideWith()(swap, digest, winner)).change?.versions).toEqual([{ month, version: 2 }]);
    expect((await publishedIn(id, month))[ani]).toEqual(shiftsOn(["15", "16"]));
  });
});

test("a request ends by itself when the first of its shifts begins, and leaves the other to the next one", async () => {
  const { id, ani, budi, on } = await clinicAt();
  const swap = await propose(id, on(ani, "14"), on(budi, "16"));
  clock.now = instantAt("2026-12-14", 8 * 60, "WIB");
  expect(await outcomeOf(answer(swap, budi))).toBe("roster.swap-decided");
  expect(await outcomeOf(withdraw(swap, ani))).toBe("roster.swap-decided");
  expect(await outcomeOf(decline(swap))).toBe("roster.swap-decided");
  expect((await ownOf(id, ani)).own.map(({ state }) => state)).toEqual([{ status: "lapsed" }]);
  await propose(id, on(budi, "16"));
});

test("nobody answers or takes back what is another's, nor approves what nobody agreed to", async () => {
  const { id, ani, budi, citra, on } = await clinicAt();
  const swap = await propose(id, on(ani, "14"), on(budi, "16"));
  expect(await outcomeOf(answer(swap, citra))).toBe("roster.swap-unknown");
  expect(await outcomeOf(withdraw(swap, budi))).toBe("roster.swap-unknown");
  expect(await outcomeOf(take(swap, citra))).toBe("roster.swap-unknown");
  expect(await outcomeOf(previewOf(swap))).toBe("roster.swap-unanswered");
  expect(await ownOf(id, citra)).toMatchObject({ toAnswer: [], toTake: [], own: [], others: [] });
  expect(await outcomeOf(propose(id, on(ani, "15"), on(ani, "14")))).toBe("request.invalid");
});

test("each step under its key is answered as the first time, and another body under it is refused", async () => {
  const { id, ani, budi, on } = await clinicAt();
  const key = requestKey();
  const asked = await propose(id, on(ani, "14"), on(budi, "16"), key);
  expect(await propose(id, on(ani, "14"), on(budi, "16"), key)).toEqual(asked);
  const other = { ...key, fingerprint: "another body" };
  expect(await outcomeOf(propose(id, on(ani, "15"), on(budi, "16"), other))).toBe("request.key-reused");
  const [agreeing, taking, ending] = [requestKey(), requestKey(), requestKey()];
  const agreed = await answer(asked, budi, "agree", agreeing);
  expect(await answer(asked, budi, "agree", agreeing)).toEqual(agreed);
  const offered = await offer(id, "2026-12-17", "P");
  const taken = await take(offered, budi, taking);
  expect(await take(offered, budi, taking)).toEqual(taken);
  const ended = await withdraw(asked, ani, ending);
  expect(await withdraw(asked, ani, ending)).toEqual(ended);
});

test("whoever has said yes is told so again under another key, from a second tab or after a reload; a colleague is refused", async () => {
  const { id, ani, budi, citra, on } = await clinicAt();
  const asked = await propose(id, on(ani, "14"), on(budi, "16"));
  const agreed = await answer(asked, budi);
  expect(await answer(asked, budi)).toEqual(agreed);
  expect(await outcomeOf(answer(asked, budi, "decline"))).toBe("roster.swap-decided");
  for (const [date, approval] of [
    ["2026-12-17", false],
    ["2026-12-18", true],
  ] as const) {
    const { swap } = await take(await offer(id, date, "P", approval), budi);
    expect((await take(swap, budi)).swap).toEqual(swap);
    expect(await outcomeOf(take(swap, citra))).toBe("roster.shift-taken");
  }
});
