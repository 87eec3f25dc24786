import { beforeEach, describe, expect, test } from "vitest";
import { instantAt } from "../../../../shared/time/zone.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { useTable } from "../../store/use-table.ts";
import { requestsOf } from "../leave/leaving.ts";
import { clock } from "../publish-month/publishing.ts";
import { clinicAt, month, stateOf } from "./swap-clinic.ts";
import { answer, approve, decline, offer, ownOf, previewOf, propose, take, withdraw } from "./swapping.ts";

useTable();

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
});

describe("who agreed takes their yes back until the scheduler decides", () => {
  test("a swap ends by it: who asked is told, and both shifts are free again", async () => {
    const { id, ani, budi, on } = await clinicAt();
    const swap = await answer(await propose(id, on(ani, "14"), on(budi, "16")), budi);
    await withdraw(swap, budi);
    const ended = { status: "withdrawn", at: clock.now, by: budi, who: "colleague" };
    expect((await ownOf(id, ani)).own.map(({ state }) => state)).toEqual([ended]);
    expect(await outcomeOf(previewOf(swap))).toBe("roster.swap-decided");
    await propose(id, on(ani, "14"));
    await propose(id, on(budi, "16"));
  });

  test("a shift that was given away is there for all again, for them too; who gives it reads who it was", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    const given = await propose(id, on(ani, "15"));
    await take(given, budi);
    const back = await withdraw(given, budi);
    expect([back.state, back.former]).toEqual([{ status: "open" }, undefined]);
    const [own] = (await ownOf(id, ani)).own;
    expect([own?.state, own?.former]).toEqual([{ status: "open" }, [{ by: budi, at: clock.now, who: "colleague" }]]);
    for (const one of [budi, citra]) expect((await ownOf(id, one)).toTake.map((swap) => swap.id)).toEqual([given.id]);
    expect((await take(given, budi)).swap.former).toBeUndefined();
    expect((await ownOf(id, ani)).own[0]?.former).toBeUndefined();
  });

  test("nobody takes back what another agreed to, nor once it is approved; of both at once one is", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    const given = await propose(id, on(ani, "15"));
    await take(given, budi);
    expect(await outcomeOf(withdraw(given, citra))).toBe("roster.swap-unknown");
    const outcomes = await Promise.all([outcomeOf(approve(given)), outcomeOf(withdraw(given, budi))]);
    const isApproved = outcomes[0] === "accepted";
    expect(outcomes).toEqual(
      isApproved
        ? ["accepted", "roster.swap-decided"]
        : [expect.stringMatching(/roster\.swap-(unanswered|decided)/), "accepted"],
    );
    expect((await stateOf(given))?.status).toBe(isApproved ? "approved" : "open");
    if (isApproved) expect(await outcomeOf(withdraw(given, budi))).toBe("roster.swap-decided");
  });
});

describe("declining who would take a shift", () => {
  test.each(["given away", "offered"])(
    "leaves one that is %s to others: the declined colleague is told, and takes it no more",
    async (how) => {
      const { id, ani, budi, citra, on } = await clinicAt();
      const asked = how === "offered" ? await offer(id, `${month}-17`, "P", true) : await propose(id, on(ani, "15"));
      await take(asked, budi);
      await decline(asked, "Budi sudah banyak jaga");
      const declined = { by: budi, at: clock.now, who: "scheduler", answer: "Budi sudah banyak jaga" };
      expect((await requestsOf(id)).swaps.map(({ state, former }) => [state, former])).toEqual([
        [{ status: "open" }, [declined]],
      ]);
      const own = await ownOf(id, budi);
      expect([own.toTake, own.others.map(({ state }) => state)]).toEqual([[], [{ status: "declined", ...declined }]]);
      expect(await outcomeOf(take(asked, budi))).toBe("roster.swap-decided");
      expect((await take(asked, citra)).swap).toMatchObject({ state: { status: "agreed", by: citra } });
      expect((await approve(asked)).swap.state.status).toBe("approved");
      expect((await ownOf(id, budi)).others.map(({ state }) => state)).toEqual([{ status: "declined", ...declined }]);
    },
  );

  test("ends it where nobody would", async () => {
    const { id, ani, on } = await clinicAt();
    const given = await propose(id, on(ani, "15"));
    await decline(given, "Tetap Anda saja");
    expect((await ownOf(id, ani)).own.map(({ state }) => state)).toEqual([
      { status: "declined", at: clock.now, who: "scheduler", answer: "Tetap Anda saja" },
    ]);
    await propose(id, on(ani, "15"));
  });
});

describe("what a scheduler says of declining", () => {
  test("is for who asked and who had agreed: a colleague who had not answered reads that it ended, and no word", async () => {
    const { id, ani, budi, on } = await clinicAt();
    await decline(await propose(id, on(ani, "14"), on(budi, "16")), "Ani masih masa percobaan");
    const declined = { status: "declined", at: clock.now, who: "scheduler" };
    expect((await ownOf(id, budi)).others.map(({ state }) => state)).toEqual([declined]);
    expect((await ownOf(id, ani)).own.map(({ state }) => state)).toEqual([
      { ...declined, answer: "Ani masih masa percobaan" },
    ]);
  });

  test("is for nobody who could take the shift after, nor for who takes it", async () => {
    const { id, ani, budi, citra, on } = await clinicAt();
    const given = await propose(id, on(ani, "15"));
    await take(given, budi);
    await decline(given, "Budi sudah banyak jaga");
    expect((await ownOf(id, citra)).toTake.map(({ former }) => former)).toEqual([undefined]);
    expect((await take(given, citra)).swap.former).toBeUndefined();
    expect((await ownOf(id, citra)).others.map(({ former }) => former)).toEqual([undefined]);
    expect((await ownOf(id, ani)).own[0]?.former).toMatchObject([{ by: budi, answer: "Budi sudah banyak jaga" }]);
  });
});
