import { describe, expect, test } from "vitest";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning, now, requestKey, siti } from "../booking/cikande.ts";
import { cancel, clock, outcomeOf, reschedule } from "../booking/use-cases.ts";
import {
  admit,
  arrived,
  booked,
  end,
  enter,
  follow,
  join,
  reportOf,
  rooms,
  slot,
  stateOf,
  together,
} from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

describe("the end of a room (A6)", () => {
  test("that was a former one's, or of one that is there again, ends nothing", async () => {
    const before = clock.now;
    const id = await arrived();
    const former = await reportOf(id, "finished", "patient", before);
    clock.now += minute;
    await admit(id);
    await enter(id, "doctor");
    await admit(id);
    const running = await stateOf(id);
    await follow(former);
    await follow(await reportOf(id, "finished"));
    expect(await stateOf(id)).toEqual(running);
  });

  test("completes a consultation that both have left for long", async () => {
    const id = await together();
    rooms.forget();
    clock.now += 20 * minute;
    await follow(await reportOf(id, "finished"));
    expect(await stateOf(id)).toMatchObject({ status: "completed", endedAt: clock.now });
  });

  test("while the video server can't be asked is refused, so that it is reported again", async () => {
    const id = await together();
    clock.now += 20 * minute;
    rooms.down = true;
    expect(await outcomeOf(follow(await reportOf(id, "finished")))).toBe("video.unavailable");
    expect(await stateOf(id)).toMatchObject({ status: "in-consultation" });
  });
});

describe("a room that its visit has left (E1)", () => {
  test("is another than the one after a move; what comes of the old one only closes it", async () => {
    clock.now = now;
    const { id } = await booked(4);
    const from = slotAt(morning(), 4);
    const to = slotAt(morning(), 20);
    clock.now = from.start - 15 * minute;
    const { token: old } = await join(id, "patient");
    expect(await outcomeOf(reschedule({ appointmentId: id, service: "umum", from, to }, siti, requestKey()))).toBe(
      "accepted",
    );
    rooms.enter(old, "patient");
    await follow({ appointmentId: id, room: old, at: clock.now, kind: "joined", identity: "patient" });
    expect(await stateOf(id)).toEqual({ status: "booked" });
    expect(rooms.at.has(old)).toBe(false);
    expect(await outcomeOf(admit(id))).toBe("consult.too-early");
    clock.now = to.start;
    expect((await join(id, "patient")).token).not.toBe(old);
  });

  test("opens for nobody after a cancellation, and is closed by the next word of it", async () => {
    const id = await arrived();
    const room = await enter(id, "patient");
    await cancel({ appointmentId: id, from: slot }, siti, requestKey());
    expect(await outcomeOf(join(id, "patient"))).toBe("appointment.final");
    await follow(await reportOf(id, "left"));
    expect(rooms.at.has(room)).toBe(false);
  });

  test("does not come back by a join that was on its way when the visit ended", async () => {
    const id = await together();
    const make = rooms.make;
    rooms.make = async (room, of) => {
      await end(id);
      await make(room, of);
    };
    expect(await outcomeOf(join(id, "patient"))).toBe("appointment.final");
    rooms.make = make;
    expect(rooms.at.size).toBe(0);
  });
});
