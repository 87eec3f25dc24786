import { beforeEach, describe, expect, test } from "vitest";
import { noteCall } from "../../../../functions/booking/displaced/note-call.ts";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { beginCallBack, dropCallWish, endCallBack } from "../../../../functions/store/appointment/save-offer.ts";
import { callOf, saveCallNote } from "../../../../functions/store/call/calls.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import type { CallOutcome } from "../../../../shared/booking/displaced/call-shown.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day, hour, minute } from "../../../../shared/time/instant.ts";
import { bookedAt } from "../../consult/use-cases.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { clock, outcomeOf, reschedule } from "../use-cases.ts";
import {
  askedFor,
  calledAbout,
  closeMorning,
  desk,
  forgetCalls,
  list,
  note,
  recordOf,
  tell,
} from "./closed-morning.ts";

useTable();

const from = slotAt(morning(), 1);
let visit: Appointment;

/** Six hours before the visit, which the desk is to call about since half a day. */
const calling = from.start - 6 * hour;

beforeEach(async () => {
  clock.now = now - day;
  await Promise.all([forgetCalls(), putDistrict(serang), putSession(morning()), putSession(afternoon())]);
  visit = await bookedAt(from);
  await closeMorning();
  clock.now = calling;
});

const noted = (outcome: CallOutcome, seen: number, key = requestKey()) =>
  note({ appointmentId: visit.id, from, outcome, noted: seen }, desk, key);

describe("a call", () => {
  test("that reached nobody comes again in two hours, and counts", async () => {
    expect(await noted("not-reached", 0)).toEqual({ appointmentId: visit.id, dueAt: calling + 2 * hour, tried: 1 });
    expect(await list()).toEqual({ calls: [], more: 0, called: 1, choosing: 0 });
    clock.now += 2 * hour;
    expect((await list()).calls).toMatchObject([{ dueAt: calling + 2 * hour, tried: 1, noted: 1 }]);
  });

  test("that reached them leaves their ticket as it was, and is off the list until their time", async () => {
    const before = await appointmentOf(visit.id);
    expect(await noted("reached", 0)).toEqual({ appointmentId: visit.id, dueAt: from.start, tried: 0 });
    expect(await appointmentOf(visit.id)).toEqual(before);
    clock.now = from.start - minute;
    expect(await calledAbout()).toEqual([]);
    clock.now = from.start;
    expect(await calledAbout()).toEqual([visit.id]);
  });

  test("that reached whoever asked for it has kept what their ticket promised: it says so no more, and they may ask again", async () => {
    await askedFor({ appointmentId: visit.id }, siti, requestKey());
    const wish = async () => (await appointmentOf(visit.id))?.offer?.asked;
    await noted("not-reached", 0);
    expect(await wish()).toBe(calling);
    clock.now += 2 * hour;
    const key = requestKey();
    await noted("reached", 1, key);
    expect(await wish()).toBeUndefined();
    expect(await calledAbout()).toEqual([]);
    clock.now += minute;
    await askedFor({ appointmentId: visit.id }, siti, requestKey());
    expect((await list()).calls).toMatchObject([{ dueAt: clock.now }]);
    // The first answer was lost on its way, and the desk sends it once more.
    await noted("reached", 1, key);
    expect(await wish()).toBe(clock.now);
  });

  test.each(["reached", "not-reached"] as const)(
    "noted as %s by mistake is taken back: it is due at once, and counts for nothing; a late press takes back no other",
    async (outcome) => {
      await noted("not-reached", 0);
      clock.now += 2 * hour;
      await noted(outcome, 1);
      expect(await calledAbout()).toEqual([]);
      clock.now += minute;
      expect(await noted("mistaken", 2)).toEqual({ appointmentId: visit.id, dueAt: clock.now, tried: 1 });
      expect((await list()).calls).toMatchObject([{ dueAt: clock.now, tried: 1, noted: 3 }]);
      expect(await outcomeOf(noted("mistaken", 2))).toBe("call.changed");
    },
  );

  test("that nobody has noted is not taken back", async () => {
    expect(await outcomeOf(noted("mistaken", 0))).toBe("call.changed");
  });

  test("after which they ask for one is to be made at once", async () => {
    await noted("not-reached", 0);
    clock.now += minute;
    await askedFor({ appointmentId: visit.id }, siti, requestKey());
    expect((await list()).calls).toMatchObject([{ dueAt: calling + minute, tried: 1 }]);
    await noted("not-reached", 1);
    expect(await calledAbout()).toEqual([]);
  });

  test("sent ten times under one key counts once, and is answered alike, also after another", async () => {
    const key = requestKey();
    const answers = await Promise.all(Array.from({ length: 10 }, () => noted("not-reached", 0, key)));
    const first = { appointmentId: visit.id, dueAt: calling + 2 * hour, tried: 1 };
    expect(answers).toEqual(Array(10).fill(first));
    clock.now += 2 * hour;
    expect(await noted("not-reached", 1)).toMatchObject({ tried: 2 });
    expect(await noted("not-reached", 0, key)).toEqual(first);
    const otherBody = { ...key, fingerprint: "another-body" };
    expect(await outcomeOf(noted("reached", 2, otherBody))).toBe("request.key-reused");
  });

  test("noted by two of the desk at once counts once: the second is told", async () => {
    const outcomes = await Promise.all([1, 2].map(() => outcomeOf(noted("not-reached", 0))));
    expect(outcomes.toSorted()).toEqual(["accepted", "call.changed"]);
    clock.now += 2 * hour;
    expect((await list()).calls).toMatchObject([{ tried: 1, noted: 1 }]);
  });

  test("noted by somebody who read the list before another noted theirs is told to them, and counts once", async () => {
    let isFirst = true;
    const overtaken = noteCall({
      saveCallNote,
      dropCallWish,
      endCallBack,
      beginCallBack,
      now: () => clock.now,
      callOf: async (place) => {
        const entry = await callOf(place);
        if (isFirst) {
          isFirst = false;
          await noted("not-reached", 0);
        }
        return entry;
      },
    });
    const request = { appointmentId: visit.id, from, outcome: "not-reached", noted: 0 } as const;
    expect(await outcomeOf(overtaken(request, desk, requestKey()))).toBe("call.changed");
    clock.now += 2 * hour;
    expect((await list()).calls).toMatchObject([{ tried: 1, noted: 1 }]);
  });
});

describe("nothing is left to note", () => {
  test("once the patient moved", async () => {
    const to = slotAt(afternoon(), 1);
    const request = { appointmentId: visit.id, service: "umum", from, to };
    await tell(await recordOf(() => reschedule(request, siti, requestKey())));
    expect(await outcomeOf(noted("reached", 0))).toBe("call.settled");
  });

  test("of a visit that was never on the list, or is on it for another time", async () => {
    const request = { appointmentId: "k4m7q2x9ta-K7M4QX", from, outcome: "reached", noted: 0 } as const;
    expect(await outcomeOf(note(request, desk, requestKey()))).toBe("call.settled");
    const elsewhere = { ...request, appointmentId: visit.id, from: slotAt(morning(), 2) };
    expect(await outcomeOf(note(elsewhere, desk, requestKey()))).toBe("call.settled");
  });
});
