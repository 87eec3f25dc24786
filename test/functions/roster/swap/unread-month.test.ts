import { beforeEach, describe, expect, test } from "vitest";
import { getSwapsWaiting } from "../../../../functions/roster/swap/get-swaps-waiting.ts";
import { listOwnSwaps } from "../../../../functions/roster/swap/list-own-swaps.ts";
import { swapsOf } from "../../../../functions/store/swap/swaps.ts";
import { itemAt } from "../../../../functions/store/table/items.ts";
import { rosterVersionKey, swapKey as swapOfClinic } from "../../../../functions/store/table/keys.ts";
import { getSwapsWaiting as waitingContract } from "../../../../shared/api/roster/get-swaps-waiting.ts";
import { listOwnSwaps as ownContract } from "../../../../shared/api/roster/list-own-swaps.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { requestKey } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { asListed } from "../../http/as-listed.ts";
import { put, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { todayAt } from "../change/changing.ts";
import { clock, lookPublished, publish, putRow, shiftsOn } from "../publish-month/publishing.ts";
import { clinicAt, month, stateOf } from "./swap-clinic.ts";
import { agreeAsTold, choicesOf, offer, ownOf, propose, take } from "./swapping.ts";

useTable();

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
  loggedLines();
});

/** Lets a clinic's published month be one that nobody can read. */
const damage = async (clinicId: ClinicId, at = month) => {
  const key = rosterVersionKey(clinicId, at, 1);
  await put({ ...(await itemAt(key)), ...key, rows: 5 });
};

const looking = { lookAtPublished: lookPublished, swapsOf, now: () => clock.now };
const listing = asListed(ownContract, listOwnSwaps({ ...looking, todayAt }));
const counting = asListed(waitingContract, getSwapsWaiting(looking));
const at = (practitionerId: string, clinicIds: ClinicId[]) =>
  ({ role: "doctor", accountId: practitionerId, clinicIds, practitionerId }) as const;
const ownAt = (...asked: Parameters<typeof at>) => listing({}, at(...asked), requestKey());
const waitingAt = (...asked: Parameters<typeof at>) => counting({}, at(...asked), requestKey());

describe("beside a month that can't be read", () => {
  const january = async () => {
    const { id, ani, budi } = await clinicAt();
    await putRow(id, "2027-01", ani, shiftsOn(["14", "15"]));
    await putRow(id, "2027-01", budi, shiftsOn(["16"]));
    await publish(id, "2027-01");
    await damage(id);
    const on = (practitionerId: string, day: string) => ({ practitionerId, date: `2027-01-${day}`, code: "P" });
    return { id, ani, budi, on };
  };

  test("shifts change hands as ever: they are chosen, asked for, agreed to, offered and taken", async () => {
    const { id, ani, budi, on } = await january();
    expect((await choicesOf(id, on(ani, "14"))).shift).toMatchObject(on(ani, "14"));
    const swap = await propose(id, on(ani, "14"), on(budi, "16"));
    const [{ digest } = { digest: "" }] = (await ownOf(id, budi)).toAnswer;
    await agreeAsTold(swap, budi, digest);
    expect(await stateOf(swap)).toMatchObject({ status: "agreed", by: budi });
    const given = await propose(id, on(ani, "15"));
    expect((await ownOf(id, budi)).toTake.map(({ id: one }) => one)).toEqual([given.id]);
    await take(given, budi);
    expect(await stateOf(given)).toMatchObject({ status: "agreed", by: budi });
    expect(await ownOf(id, budi)).not.toHaveProperty("unreadable");
  });

  test("a shift that a scheduler offers is theirs who takes it", async () => {
    const { id, budi } = await january();
    await putRow(id, "2027-02", budi, shiftsOn(["02"]));
    await publish(id, "2027-02");
    await damage(id, "2027-01");
    const offered = await offer(id, "2027-02-20", "P");
    await take(offered, budi);
    expect(await stateOf(offered)).toMatchObject({ status: "approved" });
  });
});

describe("of a month that can't be read itself", () => {
  test("nothing is asked for or agreed to, and nothing is void by it", async () => {
    const { id, ani, budi, on } = await clinicAt();
    const swap = await propose(id, on(ani, "14"), on(budi, "16"));
    await damage(id);
    expect(await outcomeOf(propose(id, on(ani, "15")))).toBe("record.unreadable");
    expect(await outcomeOf(agreeAsTold(swap, budi, undefined))).toBe("record.unreadable");
    expect(await ownOf(id, ani)).toMatchObject({ own: [{ id: swap.id, state: { status: "open" } }], unreadable: [id] });
    expect(await ownOf(id, budi)).toMatchObject({ toAnswer: [], unreadable: [id] });
  });
});

describe("a doctor of two clinics", () => {
  const twoClinics = async () => {
    const [one, other] = [await clinicAt(), await clinicAt()];
    const asked = await propose(one.id, one.on(one.ani, "14"));
    await propose(other.id, other.on(other.ani, "14"));
    return { one, other, asked };
  };

  test("keeps what is asked at one where the other's month can't be read, and is told which", async () => {
    const { one, other, asked } = await twoClinics();
    await damage(other.id);
    const { toTake, unreadable } = await ownAt(one.budi, [other.id, one.id]);
    expect([toTake.map(({ id }) => id), unreadable]).toEqual([[asked.id], [other.id]]);
    expect(await waitingAt(one.budi, [other.id, one.id])).toEqual({ toAnswer: 0, toTake: 1, asked: [] });
  });

  test("keeps it where the other clinic itself can't be read", async () => {
    const { one, asked } = await twoClinics();
    const gone = "3604-hilang";
    await put({ ...(await itemAt(swapOfClinic(asked.clinicId, asked.id))), ...swapOfClinic(gone, asked.id) });
    const { toTake, unreadable } = await ownAt(one.budi, [one.id, gone]);
    expect([toTake.map(({ id }) => id), unreadable]).toEqual([[asked.id], [gone]]);
    expect((await waitingAt(one.budi, [one.id, gone])).toTake).toBe(1);
  });
});
