import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { bookAppointment } from "../../../functions/booking/claim/book-appointment.ts";
import { refuseSlotLive } from "../../../functions/booking/claim/refuse-slot.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { saveBooking } from "../../../functions/store/appointment/save-booking.ts";
import { districtOfSlot } from "../../../functions/store/district/districts.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { appointmentKey, receiptKey } from "../../../functions/store/table/keys.ts";
import { bookAppointment as bookContract } from "../../../shared/api/booking/book-appointment.ts";
import { cancelAppointment as cancelContract } from "../../../shared/api/booking/cancel-appointment.ts";
import { rescheduleAppointment as moveContract } from "../../../shared/api/booking/reschedule-appointment.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { day } from "../../../shared/time/instant.ts";
import { callRoute } from "../http/call-route.ts";
import { countRequests, needTrueCounts } from "../store/count-requests.ts";
import { putDistrict, putSession, useTable } from "../store/use-table.ts";
import { afternoon, bookingOf, colleague, morning, now, requestKey, serang, siti } from "./cikande.ts";
import { book, clock, outcomeOf, reschedule, seated } from "./use-cases.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await Promise.all([morning(), afternoon(), colleague()].map(putSession));
  await putDistrict(serang);
});
afterEach(() => {
  vi.useRealTimers();
});

const itemAt = async (Key: { PK: string; SK: string }) =>
  (await client().send(new GetCommand({ TableName: tableName(), Key, ConsistentRead: true }))).Item;

describe("a visit that is moved again and again", () => {
  test("costs the three-hundredth time what it cost the first, and its item never grows", async (context) => {
    needTrueCounts(context);
    const slots = [slotAt(morning(), 3), slotAt(afternoon(), 4)];
    const { id } = await book(bookingOf(await seated(), slots[0]), siti, requestKey());
    const sizes = new Set<number>();
    const units = new Set<number>();
    for (let time = 0; time < 300; time += 1) {
      const [from, to] = time % 2 === 0 ? slots : slots.toReversed();
      if (!from || !to) throw new Error("no slots");
      const cost = await countRequests(() =>
        reschedule({ appointmentId: id, service: "umum", from, to }, siti, requestKey()),
      );
      units.add(cost.units);
      if (time % 2 === 1) sizes.add(JSON.stringify(await itemAt(appointmentKey(id))).length);
    }
    expect([...units]).toEqual([10]);
    expect(sizes.size).toBe(1);
  }, 60_000);

  test("leaves receipts that may go after a week", async () => {
    const { id, slot: from } = await book(bookingOf(await seated()), siti, requestKey());
    const key = requestKey();
    const to = slotAt(morning(), 7);
    const change = await reschedule({ appointmentId: id, service: "umum", from, to }, siti, key);
    expect(await itemAt(receiptKey(key.id))).toEqual({
      ...receiptKey(key.id),
      fingerprint: key.fingerprint,
      change,
      expires: (now + 7 * day) / 1000,
    });
  });
});

/** By their routes, where keys and fingerprints are made: Siti asks at seven. */
const call = async (contract: Parameters<typeof callRoute>[0], key: string, input: Record<string, unknown>) => {
  vi.useFakeTimers({ toFake: ["Date"], now });
  return callRoute(contract, "people", { claims: { sub: "siti" }, input, headers: { "idempotency-key": key } });
};
const reused = { status: 422, body: { code: "request.key-reused" } };

describe("a key that was used", () => {
  test.each([
    ["cancelling", cancelContract, {}],
    ["moving", moveContract, { service: "umum", to: slotAt(afternoon(), 9) }],
  ] as const)("for %s one visit is refused for another, which stays as it is", async (_, contract, more) => {
    const [first, other] = [
      await book(bookingOf(await seated(), slotAt(morning(), 1)), siti, requestKey()),
      await book(bookingOf(await seated(), slotAt(morning(), 2)), siti, requestKey()),
    ];
    const key = crypto.randomUUID();
    const answer = await call(contract, key, { appointmentId: first.id, from: first.slot, ...more });
    expect(answer.status).toBe(200);
    expect(await call(contract, key, { appointmentId: other.id, from: other.slot, ...more })).toMatchObject(reused);
    expect(await call(contract, key, { appointmentId: first.id, from: first.slot, ...more })).toEqual(answer);
    expect((await appointmentOf(other.id))?.state).toEqual({ status: "booked" });
  });

  test("for moving is another key for cancelling, and in another account", async () => {
    const { id, slot } = await book(bookingOf(await seated()), siti, requestKey());
    const key = crypto.randomUUID();
    const to = slotAt(afternoon(), 9);
    expect(await call(moveContract, key, { appointmentId: id, service: "umum", from: slot, to })).toMatchObject({
      status: 200,
    });
    expect(await call(cancelContract, key, { appointmentId: id, from: to })).toMatchObject({ status: 200 });
  });

  test("for booking is refused for another slot and for another of the household", async () => {
    const [mother, child] = [await seated(), await seated()];
    const key = crypto.randomUUID();
    const first = await call(bookContract, key, bookingOf(mother, slotAt(morning(), 1)));
    expect(first.status).toBe(201);
    expect(await call(bookContract, key, bookingOf(mother, slotAt(morning(), 5)))).toMatchObject(reused);
    expect(await call(bookContract, key, bookingOf(child, slotAt(morning(), 5)))).toMatchObject(reused);
  });

  test("for booking stays that visit's after the store has forgotten its token; another person's is a new booking", async () => {
    const [mother, child] = [await seated(), await seated()];
    const key = requestKey();
    const forgetful = bookAppointment({
      districtOfSlot,
      appointmentOf,
      // DynamoDB forgets a token after ten minutes: then it is as if it had never seen it.
      saveBooking: (appointment, guard) => saveBooking(appointment, { ...guard, requestId: requestKey().id }),
      refuseSlot: refuseSlotLive,
      now: () => now,
    });
    const first = await book(bookingOf(mother, slotAt(morning(), 1)), siti, key);
    const changed = { ...key, fingerprint: "another-body" };
    expect(await forgetful(bookingOf(mother, slotAt(morning(), 1)), siti, key)).toEqual(first);
    expect(await outcomeOf(forgetful(bookingOf(mother, slotAt(morning(), 5)), siti, changed))).toBe(
      "request.key-reused",
    );
    expect(await outcomeOf(forgetful(bookingOf(child, slotAt(morning(), 5)), siti, changed))).toBe("accepted");
  });
});
