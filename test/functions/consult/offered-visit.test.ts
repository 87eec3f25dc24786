import { describe, expect, test } from "vitest";
import { closeRoom } from "../../../functions/consult/close-room.ts";
import { closeRoomOnChange } from "../../../functions/events/stream/close-room.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { saveOffer } from "../../../functions/store/appointment/save-offer.ts";
import { saveProgress } from "../../../functions/store/appointment/save-progress.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { bringSession } from "../../../functions/store/session/shape-pieces.ts";
import { transact } from "../../../functions/store/table/transact.ts";
import { offerOnClosing } from "../../../shared/booking/displaced/offer.ts";
import { sessionEnd } from "../../../shared/schedule/session.ts";
import { slotAt, slotEnd } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { afternoon, morning, requestKey, siti } from "../booking/cikande.ts";
import { clock, outcomeOf, reschedule } from "../booking/use-cases.ts";
import { changeOf } from "../store/change-of.ts";
import { putSession } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import {
  admit,
  arrived,
  booked,
  checkIn,
  close,
  end,
  enter,
  join,
  rooms,
  slot,
  stateOf,
  together,
} from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

/** The morning is closed as publishing does it, and its booked visits are offered another time. */
const shut = async (...ids: string[]): Promise<void> => {
  await transact({ session: bringSession({ kind: "close", id: morning().id }) });
  for (const id of ids) {
    const visit = await appointmentOf(id);
    if (visit) expect(await saveOffer(visit, offerOnClosing(visit.slot, "WIB", clock.now))).toBe(true);
  }
};

test("whose session was closed gets no key to a room, and can't be noted as here", async () => {
  const { id } = await booked();
  await shut(id);
  expect(await outcomeOf(join(id, "patient"))).toBe("consult.no-practice");
  expect(await outcomeOf(join(id, "doctor"))).toBe("session.closed");
  expect(await outcomeOf(checkIn(id))).toBe("session.closed");
  expect([rooms.at.size, await stateOf(id)]).toEqual([0, { status: "booked" }]);
});

describe("who is in the line when their session is closed, or its hours end before them", () => {
  const shorten = () =>
    transact({
      session: bringSession({ kind: "change", shape: morning({ count: 1 }), guard: "same-grid" }),
    });

  test.each([
    ["closed", shut],
    ["shorter", shorten],
  ])(
    "%s: has no room any more; who comes to the desk may still be seen by the doctor who is there",
    async (_, take) => {
      const id = await arrived(2);
      await take();
      expect([await outcomeOf(join(id, "patient")), await outcomeOf(join(id, "doctor"))]).toEqual([
        "consult.no-practice",
        "session.closed",
      ]);
      expect(await outcomeOf(checkIn(id))).toBe("accepted");
      expect(await visitOf(id)).toMatchObject({ appointment: { mode: "in-person", state: { status: "waiting" } } });
      await admit(id);
      await end(id);
      expect((await stateOf(id)).status).toBe("completed");
    },
  );

  test("who is not in it yet can't be noted as here, nor are they by a desk that was slower than the change", async () => {
    const { id } = await booked(2);
    await shorten();
    expect(await outcomeOf(checkIn(id))).toBe("session.closed");
    const visit = await appointmentOf(id);
    const state = { status: "waiting", arrivedAt: clock.now } as const;
    expect(visit && (await saveProgress(visit, { state, mode: "in-person" }))).toMatchObject({ session: { count: 1 } });
    expect(await stateOf(id)).toEqual({ status: "booked" });
  });
});

test("who has a place beyond the hours is asked to choose until its own time is over, then unserved", async () => {
  loggedLines();
  const { id, slot: beyond } = await booked(9);
  await together(1);
  await transact({ session: bringSession({ kind: "change", shape: morning({ count: 3 }), guard: "same-grid" }) });
  clock.now = slotEnd(beyond) + 30 * minute - 1;
  rooms.forget();
  expect(await close(morning().id)).toBeGreaterThan(clock.now);
  expect(await stateOf(id)).toEqual({ status: "booked" });
  clock.now += 1;
  await close(morning().id);
  expect(await stateOf(id)).toEqual({ status: "unserved", endedAt: clock.now, pending: "call" });
});

test("a room that stood open is closed with the offer: keys of before open nothing", async () => {
  const { id } = await booked();
  await join(id, "patient");
  const room = closeRoom({ appointmentOf, hasVideo: () => true, rooms });
  const onChange = closeRoomOnChange({ closeRoom: room, enterDue: () => expect.fail("put off"), now: () => clock.now });
  const change = await changeOf(id, () => shut(id));
  expect(rooms.at.size).toBe(1);
  expect(await onChange.consume([change])).toEqual([]);
  expect(rooms.at.size).toBe(0);
});

test("who did not choose ends as one the clinic did not serve, though others of the session were seen", async () => {
  loggedLines();
  const [seen, { id }] = [await together(2), await booked(3)];
  await shut(id);
  clock.now = sessionEnd(morning()) + 30 * minute;
  rooms.forget();
  await close(morning().id);
  expect(await stateOf(seen)).toMatchObject({ status: "completed" });
  expect(await stateOf(id)).toEqual({ status: "unserved", endedAt: clock.now, pending: "call" });
});

test("who moved away is let in at the new time, as if nothing had been", async () => {
  await putSession(afternoon());
  const { id } = await booked();
  await shut(id);
  const to = slotAt(afternoon(), 3);
  await reschedule({ appointmentId: id, service: "umum", from: slot, to }, siti, requestKey());
  clock.now = to.start;
  expect(await enter(id, "patient")).toBe(await rooms.nameOf({ id, slot: to }));
});
