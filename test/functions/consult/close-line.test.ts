import { beforeEach, expect, test, vi } from "vitest";
import { closeLine } from "../../../functions/consult/close-line.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { enterCallBack } from "../../../functions/store/call/calls.ts";
import { districtOfSlot } from "../../../functions/store/district/districts.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { enterUndecided } from "../../../functions/store/undecided/undecided-sessions.ts";
import { progressVisitLive as progressVisit } from "../../../functions/visit/progress-visit.ts";
import { identities } from "../../../shared/consult/presence.ts";
import { sessionEnd } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { hour, minute } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { afternoon, morning, now, requestKey, siti } from "../booking/cikande.ts";
import { clock, reschedule, walkIn } from "../booking/use-cases.ts";
import { patientOf } from "../store/patient-of.ts";
import { putSession } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { admit, bookedAt, checkIn, close, desk, end, enter, follow, reportOf, rooms, stateOf } from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning(now);

const id = morning().id;
const soon = sessionEnd(morning()) + 30 * minute;
const midnight = instantAt("2026-11-24", 0, "WIB");

beforeEach(() => void loggedLines());

/** Visits at the first places: nobody has come yet. */
const booked = async (count: number) => {
  clock.now = now;
  const visits = [];
  for (let number = 1; number <= count; number += 1) visits.push((await bookedAt(slotAt(morning(), number))).id);
  return visits as [string, string, string];
};

const arrives = async (visit: string, number: number): Promise<void> => {
  clock.now = slotAt(morning(), number).start;
  await enter(visit, "patient");
  await follow(await reportOf(visit, "joined"));
};

const meets = async (visit: string, number: number): Promise<void> => {
  await arrives(visit, number);
  await admit(visit);
  await enter(visit, "doctor");
  await admit(visit);
};

test("before it is time a session is left alone, and looked at when it is", async () => {
  await booked(1);
  clock.now = soon - 1;
  expect(await close(id)).toBe(soon);
  expect(await close("3604-cikande.2026-11-23.0900.rahmawati-cikande")).toBeUndefined();
});

test("a session that nobody is left of closes half an hour after its end: who stayed away is a no-show, and free again", async () => {
  const [absent, served] = await booked(2);
  await meets(served, 2);
  rooms.forget();
  clock.now = soon;
  expect(await close(id)).toBeUndefined();
  expect([await stateOf(absent), await stateOf(served)]).toMatchObject([
    { status: "no-show", endedAt: soon },
    { status: "completed", endedAt: soon },
  ]);
  expect(await close(id)).toBeUndefined();
  for (const visit of [absent, served])
    expect(await patientOf(visit.slice(0, 10))).toMatchObject({ busy: {}, visits: [] });
  expect(await sessionOf(id)).not.toHaveProperty("with");
});

test("nobody who waits is struck off while the clinic's day runs; a walk-in neither", async () => {
  const [absent, waiting] = await booked(2);
  await arrives(waiting, 2);
  const person = { name: "Karta", birthDate: "1950-02-03", sex: "male" as const };
  const request = { sessionId: id, service: "umum", patient: person, complaint: "" };
  const { appointment } = await walkIn(request, desk, requestKey());
  for (clock.now = soon; clock.now < midnight; clock.now += 30 * minute)
    expect(await close(id)).toBe(Math.min(midnight, clock.now + 30 * minute));
  expect((await stateOf(waiting)).status).toBe("waiting");
  expect((await stateOf(appointment.id)).status).toBe("waiting");
  clock.now = midnight;
  expect(await close(id)).toBeUndefined();
  // The doctor never came, so the one who stayed away did not miss anything.
  expect([await stateOf(absent), await stateOf(waiting), await stateOf(appointment.id)]).toMatchObject([
    { status: "unserved", endedAt: midnight, pending: "call" },
    { status: "unserved", endedAt: midnight, pending: "call" },
    { status: "unserved", endedAt: midnight, pending: "decision" },
  ]);
});

test("two who still talk after the session's end go on; a consultation that both have left is noticed", async () => {
  const [talking] = await booked(1);
  await meets(talking, 1);
  clock.now = soon;
  expect(await close(id)).toBe(soon + 30 * minute);
  expect((await stateOf(talking)).status).toBe("in-consultation");
  rooms.down = true;
  clock.now += 30 * minute;
  expect(await close(id)).toBe(clock.now + 30 * minute);
  rooms.down = false;
  const [room = ""] = rooms.at.keys();
  for (const identity of identities) rooms.leave(room, identity);
  clock.now += 30 * minute;
  await close(id);
  expect((await stateOf(talking)).status, "both lost their network, and their room stands").toBe("in-consultation");
  rooms.forget();
  clock.now += 30 * minute;
  expect(await close(id)).toBeUndefined();
  expect(await stateOf(talking)).toMatchObject({ status: "completed", endedAt: clock.now });
});

test("who was admitted but never met waits again, until the day closes", async () => {
  const [visit] = await booked(1);
  await arrives(visit, 1);
  await admit(visit);
  rooms.forget();
  clock.now = soon;
  expect(await close(id)).toBe(soon + 30 * minute);
  expect((await stateOf(visit)).status).toBe("waiting");
  clock.now = midnight;
  expect(await close(id)).toBeUndefined();
  expect((await stateOf(visit)).status).toBe("unserved");
});

test("a session that was closed for leave blames nobody", async () => {
  const [first, second] = await booked(2);
  await putSession(morning({ state: "closed", claims: { 1: first, 2: second } }));
  clock.now = soon;
  expect(await close(id)).toBeUndefined();
  expect([await stateOf(first), await stateOf(second)]).toMatchObject([{ status: "unserved" }, { status: "unserved" }]);
});

/** Closing while `happens`, decided a moment before it: after the session was read and before the visits are. */
const closeWhile = (happens: () => Promise<unknown>) => {
  let pending: typeof happens | undefined = happens;
  const interrupted: typeof progressVisit = async (visit, decide) => {
    const now = pending;
    pending = undefined;
    clock.now -= now ? 1 : 0;
    await now?.();
    clock.now += now ? 1 : 0;
    return progressVisit(visit, decide);
  };
  return closeLine({
    sessionOf,
    districtOfSlot,
    progressVisit: interrupted,
    enterCallBack,
    enterUndecided,
    rooms,
    now: () => clock.now,
  })(id);
};

test("who is checked in while the line is being closed is not struck off: it is looked at again until the day ends", async () => {
  const [late, absent] = await booked(2);
  clock.now = soon;
  expect(await closeWhile(() => checkIn(late))).toBe(soon + 30 * minute);
  expect([await stateOf(late), await stateOf(absent)]).toEqual([
    { status: "waiting", arrivedAt: soon - 1, turn: soon - 1 + 20 * minute },
    { status: "unserved", endedAt: soon, pending: "call" },
  ]);
  clock.now = midnight - minute;
  expect(await close(id)).toBe(midnight);
  clock.now = midnight;
  expect(await close(id)).toBeUndefined();
  expect((await stateOf(late)).status).toBe("unserved");
});

test("who is called in, or goes to another day, while the line is being closed is left alone", async () => {
  const [called, moved] = await booked(2);
  const tomorrow = afternoon({
    id: "3604-cikande.2026-11-24.0800.rahmawati-cikande",
    start: morning().start + 24 * hour,
  });
  await putSession(tomorrow);
  clock.now = soon;
  const meanwhile = async () => {
    await checkIn(called);
    await admit(called);
    await checkIn(moved);
    const { slot } = (await visitOf(moved)).appointment;
    const to = slotAt(tomorrow, 1);
    await reschedule({ appointmentId: moved, service: "umum", from: slot, to }, siti, requestKey());
  };
  expect(await closeWhile(meanwhile)).toBe(soon + 30 * minute);
  expect((await stateOf(called)).status).toBe("in-consultation");
  expect(await stateOf(moved)).toEqual({ status: "booked" });
});

test("who sits in the room though nobody reported it waits; who stayed away or left is struck off then", async () => {
  const [here, left, absent] = await booked(3);
  clock.now = soon - minute;
  await enter(here, "patient");
  rooms.leave(await enter(left, "patient"), "patient");
  clock.now = soon;
  expect(await close(id)).toBe(soon + 30 * minute);
  expect(await stateOf(here)).toEqual({ status: "waiting", arrivedAt: soon, turn: soon + 20 * minute });
  expect((await admit(here)).state).toMatchObject({ status: "in-consultation" });
  await enter(here, "doctor");
  await admit(here);
  await end(here);
  clock.now += 30 * minute;
  expect(await close(id)).toBeUndefined();
  expect([await stateOf(left), await stateOf(absent)]).toMatchObject([{ status: "no-show" }, { status: "no-show" }]);
});

test("nobody who was expected is struck off while the video server can't say who is there, nor blamed at the day's end", async () => {
  const [served, expected] = await booked(2);
  await meets(served, 1);
  await end(served);
  rooms.down = true;
  for (clock.now = soon; clock.now < midnight; clock.now += 30 * minute)
    expect(await close(id)).toBe(Math.min(midnight, clock.now + 30 * minute));
  expect(await stateOf(expected)).toEqual({ status: "booked" });
  clock.now = midnight;
  expect(await close(id)).toBeUndefined();
  expect(await stateOf(expected)).toEqual({ status: "unserved", endedAt: midnight, pending: "call" });
});

test("the video server is asked once about all who are expected, and about nobody else", async () => {
  const [first] = await booked(3);
  await meets(first, 1);
  await end(first);
  const [standing, whoIsIn] = [vi.spyOn(rooms, "standing"), vi.spyOn(rooms, "whoIsIn")];
  clock.now = soon;
  expect(await close(id)).toBeUndefined();
  expect(standing.mock.calls).toEqual([[[expect.any(String), expect.any(String)]]]);
  expect(whoIsIn).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
