import { describe, expect, test } from "vitest";
import { announceDelay } from "../../../functions/line/announce-delay.ts";
import { districtOfSlot } from "../../../functions/store/district/districts.ts";
import { saveDelay } from "../../../functions/store/session/save-delay.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { announceDelay as contract } from "../../../shared/api/line/announce-delay.ts";
import type { ActorOf } from "../../../shared/identity/actor.ts";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import { minute } from "../../../shared/time/instant.ts";
import { colleague, morning, requestKey, siti } from "../booking/cikande.ts";
import { clock, outcomeOf } from "../booking/use-cases.ts";
import { admit, arrived, booked, checkIn, desk, rahmawati, sessionNow } from "../consult/use-cases.ts";
import { useConsultMorning } from "../consult/use-consult-morning.ts";
import { asListed } from "../http/as-listed.ts";
import { line } from "./doctor-line.ts";

useConsultMorning(morning().start - 30 * minute);

const live = { districtOfSlot, sessionOf, saveDelay, now: () => clock.now };
const announceBy = (deps: Partial<typeof live>) => asListed(contract, announceDelay({ ...live, ...deps }));

const say = (
  minutes: number,
  times: number,
  {
    caller = rahmawati,
    sessionId = morning().id,
  }: { caller?: ActorOf<"doctor" | "registrar">; sessionId?: string } = {},
) => announceBy({})({ sessionId, minutes, times }, caller, requestKey());
const saidNow = async () => (await sessionNow())?.delay;

describe("a session that is said to be late", () => {
  test("is so for all who wait, by the doctor or the desk, until that is taken back; nobody's number or turn moves", async () => {
    const first = await arrived(2);
    const place = () => line({ appointmentId: first }, siti, requestKey());
    const before = await place();
    expect(await say(20, 0)).toEqual({ sessionId: morning().id, delay: { minutes: 20, times: 1 } });
    expect(await place()).toMatchObject({
      delay: 20,
      expectedAt: before.expectedAt + 12 * minute,
      ahead: before.ahead,
    });
    expect(await say(45, 1, { caller: desk })).toMatchObject({ delay: { minutes: 45, times: 2 } });
    const session = await sessionNow();
    expect(session && namelessLine(session).delay).toBe(45);
    await say(0, 2);
    expect(await place()).toEqual(before);
  });

  test("begins, and nothing of the delay is told any more, nor can it be said", async () => {
    const first = await arrived(2);
    await say(20, 0);
    await admit(first);
    const second = await booked(3);
    await checkIn(second.id);
    expect(await line({ appointmentId: second.id }, siti, requestKey())).not.toHaveProperty("delay");
    expect(await outcomeOf(say(30, 1))).toBe("session.begun");
    expect(await outcomeOf(say(0, 1))).toBe("session.begun");
  });

  test("is said of one's own sessions, by a desk of its clinic's", async () => {
    const ofColleague = { sessionId: colleague().id };
    expect(await outcomeOf(say(20, 0, ofColleague))).toBe("request.forbidden");
    expect(await outcomeOf(say(20, 0, { ...ofColleague, caller: desk }))).toBe("accepted");
    expect(await outcomeOf(say(20, 0, { sessionId: morning().id.replace("0800", "0900") }))).toBe("session.unknown");
  });
});

describe("what is said at once", () => {
  test("by twenty of whom each says something else is said once, and the others are told", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => outcomeOf(say(5 * (index + 1), 0, { caller: desk }))),
    );
    expect(outcomes.filter((outcome) => outcome === "accepted")).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(["accepted", "session.delay-changed"]));
    expect((await saidNow())?.times).toBe(1);
  });

  test("by ten who say the same is said once, and each is answered", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => say(20, 0)));
    expect(answers).toEqual(answers.map(() => ({ sessionId: morning().id, delay: { minutes: 20, times: 1 } })));
  });

  test("as others come is said all the same", async () => {
    const people = await Promise.all([2, 3, 4, 5, 6, 7].map(booked));
    await Promise.all([say(20, 0), ...people.map(({ id }) => checkIn(id))]);
    expect([(await saidNow())?.minutes, Object.keys((await sessionNow())?.line ?? {})]).toEqual([
      20,
      ["2", "3", "4", "5", "6", "7"],
    ]);
  });

  test("as the first is called in is not said any more: the write itself sees to it", async () => {
    const first = await arrived(2);
    // They are called in between what is read and what is written.
    const said = announceBy({
      saveDelay: async (session, next) => {
        if ((await sessionNow())?.line[2]?.status === "waiting") await admit(first);
        return saveDelay(session, next);
      },
    });
    const request = { sessionId: morning().id, minutes: 20, times: 0 };
    expect(await outcomeOf(said(request, rahmawati, requestKey()))).toBe("session.begun");
    expect(await saidNow()).toBe(undefined);
  });

  test("as it was taken back is not undone by a late repeat", async () => {
    await say(20, 0);
    await say(0, 1);
    expect(await outcomeOf(say(20, 0))).toBe("session.delay-changed");
    expect((await saidNow())?.minutes).toBe(0);
  });
});
