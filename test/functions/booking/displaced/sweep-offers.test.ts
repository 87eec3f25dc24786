import { beforeEach, describe, expect, test } from "vitest";
import { sweepOffers } from "../../../../functions/booking/displaced/sweep-offers.ts";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { visitsAt } from "../../../../functions/store/appointment/visits.ts";
import { callsOf } from "../../../../functions/store/call/calls.ts";
import { sessionsOf } from "../../../../functions/store/session/sessions.ts";
import { bringSession } from "../../../../functions/store/session/shape-pieces.ts";
import { transact } from "../../../../functions/store/table/transact.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day, hour } from "../../../../shared/time/instant.ts";
import { bookedAt } from "../../consult/use-cases.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { clock, reschedule, walkIn } from "../use-cases.ts";
import {
  calledAbout,
  closeMorning,
  desk,
  entered,
  forgetCalls,
  lastFor,
  offer,
  openAgain,
  recordOf,
  shut,
  tell,
} from "./closed-morning.ts";

useTable();

beforeEach(async () => {
  clock.now = now - day;
  await Promise.all([forgetCalls(), putDistrict(serang), putSession(morning()), putSession(afternoon())]);
});

const { clinicId } = morning();
const bookAt = (number: number) => bookedAt(slotAt(morning(), number));

describe("an hour after a publishing", () => {
  const offered: string[] = [];
  const sweep = (): Promise<undefined> => {
    offered.length = 0;
    const spied = (id: string) => {
      offered.push(id);
      return offer(id);
    };
    return sweepOffers({ sessionsOf, visitsAt, callsOf, offerVisits: spied })(`${clinicId}/2026-11-23/8`);
  };

  test("complaint 6: whom the stream did not tell of is offered another time, and on the list", async () => {
    const visit = await bookAt(1);
    await shut();
    clock.now += hour;
    await sweep();
    expect((await appointmentOf(visit.id))?.offer?.at).toBe(clock.now);
    expect(await entered()).toEqual([visit.id]);
  });

  test("and so is whose place lies beyond the hours of a session that became shorter", async () => {
    const [within, beyond] = [await bookAt(3), await bookAt(9)];
    await lastFor(5);
    await sweep();
    expect((await appointmentOf(within.id))?.offer).toBeUndefined();
    expect((await appointmentOf(beyond.id))?.offer?.at).toBe(clock.now);
    expect(await entered()).toEqual([beyond.id]);
    // Long enough again, nobody is to be called, and made shorter once more they are offered anew.
    await tell(await recordOf(() => lastFor(24)));
    expect([await entered(), (await appointmentOf(beyond.id))?.offer?.withdrawnAt]).toEqual([[], clock.now]);
    await lastFor(5);
    await sweep();
    expect([await entered(), (await appointmentOf(beyond.id))?.offer?.withdrawnAt]).toEqual([[beyond.id], undefined]);
  });

  test("who was told to choose, and not that the session takes place after all, is told so", async () => {
    const visit = await bookAt(1);
    await closeMorning();
    await openAgain();
    clock.now += hour;
    await sweep();
    expect((await appointmentOf(visit.id))?.offer?.withdrawnAt).toBe(clock.now);
    expect([await entered(), await calledAbout()]).toEqual([[], []]);
    await sweep();
    expect(offered).toEqual([]);
  });

  test("whoever of them has chosen is called no more", async () => {
    const beyond = await bookAt(9);
    await tell(await recordOf(() => lastFor(5)));
    expect(await entered()).toEqual([beyond.id]);
    const move = { appointmentId: beyond.id, service: "umum", from: beyond.slot, to: slotAt(morning(), 2) };
    await tell(await recordOf(() => reschedule(move, siti, requestKey())));
    expect([await entered(), (await appointmentOf(beyond.id))?.offer]).toEqual([[], undefined]);
  });

  test("nothing is done where nobody was forgotten, nor for a session that is open", async () => {
    await Promise.all([bookAt(1), bookedAt(slotAt(afternoon(), 1))]);
    await closeMorning();
    await sweep();
    expect(offered).toEqual([]);
  });

  test("one session at which it fails keeps nobody of the others from being found; it comes again", async () => {
    await bookAt(1);
    const other = await bookedAt(slotAt(afternoon(), 1));
    await shut();
    await transact({ session: bringSession({ kind: "close", id: afternoon().id }) });
    const failing = async (id: string): Promise<void> => {
      if (id === morning().id) throw new Error("a fault of its own");
      return offer(id);
    };
    const swept = sweepOffers({ sessionsOf, visitsAt, callsOf, offerVisits: failing })(`${clinicId}/2026-11-23/8`);
    await expect(swept).rejects.toThrow(AggregateError);
    expect(await entered()).toEqual([other.id]);
  });

  test("who waited when it closed, and whom nobody told the desk of, is on the list", async () => {
    clock.now = now;
    const person = { name: "Mbah Karta", birthDate: "1950-02-03", sex: "male" } as const;
    const coming = { sessionId: morning().id, service: "umum", patient: person, complaint: "" };
    const { appointment: waiting } = await walkIn(coming, desk, requestKey());
    await shut();
    await sweep();
    expect(await calledAbout()).toEqual([waiting.id]);
    await sweep();
    expect(offered).toEqual([]);
  });
});
