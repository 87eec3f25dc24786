import { beforeEach, describe, expect, test } from "vitest";
import { closeRoom } from "../../../functions/consult/close-room.ts";
import { closeRoomOnChange } from "../../../functions/events/stream/close-room.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { sessionEnd } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { hour, minute } from "../../../shared/time/instant.ts";
import { afternoon, morning, requestKey, siti } from "../booking/cikande.ts";
import {
  askedFor,
  calledAbout,
  closeMorning,
  entered,
  forgetCalls,
  openAgain,
  recordOf,
  shut,
  tell,
} from "../booking/displaced/closed-morning.ts";
import { cancel, clock, outcomeOf, reschedule } from "../booking/use-cases.ts";
import {
  admit,
  arrived,
  booked,
  checkIn,
  close,
  end,
  enter,
  follow,
  join,
  pause,
  reportOf,
  rooms,
  slot,
  stateOf,
  together,
} from "../consult/use-cases.ts";
import { useConsultMorning } from "../consult/use-consult-morning.ts";
import { changeOf } from "../store/change-of.ts";
import { putSession } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { line } from "./doctor-line.ts";

useConsultMorning();
beforeEach(forgetCalls);

const lineOf = (appointmentId: string) => outcomeOf(line({ appointmentId }, siti, requestKey()));

/** A visit whose patient waits at the clinic, as the desk noted. */
const atDesk = async (): Promise<string> => {
  const { id } = await booked();
  await checkIn(id);
  return id;
};

describe.each([
  ["by video", arrived],
  ["at the clinic", atDesk],
])("who waits %s when the session is closed", (where, wait) => {
  test("is offered another time, has no place in line and no room, and is on the desk's list at once", async () => {
    const id = await wait();
    const { state } = (await appointmentOf(id)) ?? {};
    await closeMorning();
    expect(await appointmentOf(id)).toMatchObject({ state, slot, offer: { at: clock.now, kind: "closed" } });
    expect(await lineOf(id)).toBe("consult.no-practice");
    const noRoom = where === "by video" ? "consult.no-practice" : "consult.in-person";
    expect(await outcomeOf(join(id, "patient"))).toBe(noRoom);
    expect(await calledAbout()).toEqual([id]);
  });

  test("is told so by the line from the moment of the closing, before anything was offered", async () => {
    const id = await wait();
    await recordOf(shut);
    expect(await lineOf(id)).toBe("consult.no-practice");
  });

  test("moves or cancels by themselves, or asks to be called", async () => {
    await putSession(afternoon());
    const [moves, asks] = [await wait(), await booked(3).then(({ id }) => id)];
    await closeMorning();
    expect(await askedFor({ appointmentId: moves }, siti, requestKey())).toMatchObject({ asked: clock.now });
    expect(await outcomeOf(askedFor({ appointmentId: asks }, siti, requestKey()))).toBe("accepted");
    clock.now = slot.start + 20 * minute;
    const to = slotAt(afternoon(), 3);
    const move = { appointmentId: moves, service: "umum", from: slot, to };
    expect(await outcomeOf(reschedule(move, siti, requestKey()))).toBe("accepted");
    const { offer, ...moved } = (await appointmentOf(moves)) ?? {};
    expect([offer, moved]).toMatchObject([undefined, { slot: to, mode: "video", state: { status: "booked" } }]);
    const left = { appointmentId: asks, from: slotAt(morning(), 3) };
    expect(await outcomeOf(cancel(left, siti, requestKey()))).toBe("accepted");
    const { claims, line: standing } = (await sessionOf(morning().id)) ?? {};
    expect([claims, standing]).toEqual([{}, {}]);
  });

  test("has their place in line again once it is open again", async () => {
    const id = await wait();
    await closeMorning();
    await tell(await recordOf(openAgain));
    expect(await line({ appointmentId: id }, siti, requestKey())).toMatchObject({ ahead: 0, number: 2 });
    expect([await calledAbout(), (await appointmentOf(id))?.offer]).toMatchObject([[], { withdrawnAt: clock.now }]);
  });

  test("who does not choose was not served, when the day is over; of whoever sits there the desk decides", async () => {
    loggedLines();
    const id = await wait();
    const { state } = (await appointmentOf(id)) ?? {};
    await closeMorning();
    clock.now = sessionEnd(morning()) + 24 * hour;
    rooms.forget();
    await close(morning().id);
    const arrivedAt = state?.status === "waiting" ? state.arrivedAt : undefined;
    const left = { pending: where === "by video" ? "call" : "decision" };
    expect(await stateOf(id)).toEqual({ status: "unserved", arrivedAt, endedAt: clock.now, ...left });
  });
});

test("the room of who waits by video is closed with the offer, and the doctor calls nobody into it", async () => {
  const id = await arrived();
  const room = closeRoom({ appointmentOf, hasVideo: () => true, rooms });
  const onChange = closeRoomOnChange({ closeRoom: room, enterDue: () => expect.fail("put off"), now: () => clock.now });
  const change = await changeOf(id, closeMorning);
  expect(await onChange.consume([change])).toEqual([]);
  expect([rooms.at.size, await outcomeOf(admit(id))]).toEqual([0, "session.closed"]);
});

test("a report that they entered, told late, puts nobody into the line of a closed session", async () => {
  const { id } = await booked();
  await enter(id, "patient");
  const late = await reportOf(id, "joined");
  await closeMorning();
  await follow(late);
  expect(await stateOf(id)).toEqual({ status: "booked" });
});

test("who is with the doctor stays until the visit ends: offered nothing, and called by nobody", async () => {
  const id = await together();
  await closeMorning();
  expect([await entered(), (await appointmentOf(id))?.offer]).toEqual([[], undefined]);
  expect([await outcomeOf(join(id, "patient")), await lineOf(id)]).toEqual(["accepted", "accepted"]);
  expect((await end(id)).state.status).toBe("completed");
});

test("whom the doctor sends back for a moment is theirs still, has no place in line, and is called by the desk", async () => {
  const id = await together();
  await closeMorning();
  clock.now += minute;
  expect(await tell(await recordOf(() => pause(id)))).toEqual([]);
  expect([await calledAbout(), (await appointmentOf(id))?.offer]).toEqual([[id], undefined]);
  expect([await lineOf(id), await outcomeOf(join(id, "patient"))]).toEqual(["consult.no-practice", "accepted"]);
  const to = slotAt(afternoon(), 3);
  await putSession(afternoon());
  const move = reschedule({ appointmentId: id, service: "umum", from: slot, to }, siti, requestKey());
  expect(await outcomeOf(move)).toBe("appointment.in-consultation");
  await admit(id);
  expect(await calledAbout()).toEqual([]);
});

test("whom they never met is offered another time once they are sent back to the line of a closed session", async () => {
  const id = await arrived();
  await admit(id);
  await closeMorning();
  clock.now += minute;
  await tell(await recordOf(() => pause(id)));
  expect((await appointmentOf(id))?.offer).toMatchObject({ at: clock.now, kind: "closed" });
});
