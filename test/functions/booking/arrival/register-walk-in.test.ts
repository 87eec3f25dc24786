import { beforeEach, describe, expect, test } from "vitest";
import { registerWalkIn } from "../../../../functions/booking/arrival/register-walk-in.ts";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { changeReceipt } from "../../../../functions/store/appointment/receipt-item.ts";
import { saveWalkIn } from "../../../../functions/store/appointment/save-walk-in.ts";
import { districtOfSlot } from "../../../../functions/store/district/districts.ts";
import { registeredAt } from "../../../../functions/store/register/registers.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day, hour, minute } from "../../../../shared/time/instant.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { patientOf } from "../../store/patient-of.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { bookingOf, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { desk, somebodyNew } from "../mbah-karta.ts";
import { book, clock, outcomeOf, seated, walkIn } from "../use-cases.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning())]);
});

describe("a walk-in", () => {
  test("takes the first free place of the same line and stands in it at once", async () => {
    await book(bookingOf(await seated(), slotAt(morning(), 1)), siti, requestKey());
    const request = somebodyNew();
    const answer = await walkIn(request, desk, requestKey());
    expect(answer).toMatchObject({
      appointment: {
        slot: slotAt(morning(), 2),
        origin: "walk-in",
        mode: "in-person",
        state: { status: "waiting", arrivedAt: now },
      },
      patient: request.patient,
    });
    const session = await sessionOf(morning().id);
    expect(session?.claims[2]).toBe(answer.appointment.id);
    expect(session?.line).toEqual({ 2: { status: "waiting", since: now, mode: "in-person" } });
    expect((await patientOf(answer.patient.id))?.visits).toEqual([answer.appointment.code]);
  });

  test("has their turn when the place begins where that is soon, and as soon as their district says where it is not", async () => {
    const stateAt = async (time: number) => {
      clock.now = time;
      return (await walkIn(somebodyNew(), desk, requestKey())).appointment.state;
    };
    const first = slotAt(morning(), 1).start;
    expect(await stateAt(first)).toEqual({ status: "waiting", arrivedAt: first });
    const second = registerWalkIn({
      appointmentOf,
      changeReceipt,
      saveWalkIn,
      sessionOf,
      registeredAt,
      now: () => first,
      districtOfSlot: async () => ({ ...serang, settings: { ...serang.settings, walkInMinutes: 30 } }),
    });
    const states = [];
    for (const _ of [2, 3, 4, 5]) states.push((await second(somebodyNew(), desk, requestKey())).appointment.state);
    // The fourth place begins half an hour after they came, the fifth later.
    const here = { status: "waiting", arrivedAt: first };
    expect(states).toEqual([here, here, here, { ...here, turn: first + 30 * minute }]);
  });

  test("before the practice begins is before nobody who has booked its first hours, however early they came", async () => {
    const [first, second] = [slotAt(morning(), 1), slotAt(morning(), 2)];
    await book(bookingOf(await seated(), first), siti, requestKey());
    const state = async (from: number) => {
      clock.now = from;
      return (await walkIn(somebodyNew(), desk, requestKey())).appointment.state;
    };
    const early = second.start - 3 * hour;
    expect(await state(early)).toEqual({ status: "waiting", arrivedAt: early });
    expect(await state(early + minute)).toEqual({ status: "waiting", arrivedAt: early + minute });
  });

  test("takes the place that is running now, not one that is over", async () => {
    clock.now = slotAt(morning(), 4).start + 9 * minute;
    expect((await walkIn(somebodyNew(), desk, requestKey())).appointment.slot.number).toBe(4);
    clock.now = slotAt(morning(), 6).start;
    expect((await walkIn(somebodyNew(), desk, requestKey())).appointment.slot.number).toBe(6);
  });

  test("of thirty at once, beside ten bookings, leaves each place with one holder", async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => seated()));
    const outcomes = await Promise.all([
      ...Array.from({ length: 30 }, () => outcomeOf(walkIn(somebodyNew(), desk, requestKey()))),
      ...people.map((person, index) =>
        outcomeOf(book(bookingOf(person, slotAt(morning(), index + 1)), siti, requestKey())),
      ),
    ]);
    const holders = Object.values((await sessionOf(morning().id))?.claims ?? {});
    expect(outcomes.filter((outcome) => outcome === "accepted").length).toBe(24);
    expect(new Set(holders).size).toBe(24);
    const refusals = outcomes.filter((outcome) => outcome !== "accepted");
    expect(refusals.filter((outcome) => outcome !== "session.full" && outcome !== "slot.taken")).toEqual([]);
  }, 30_000);

  test("repeated under its key gets the same place again, though the session is full or over by now", async () => {
    const [request, key] = [somebodyNew(), requestKey()];
    const first = await walkIn(request, desk, key);
    clock.now = now + day;
    expect(await walkIn(request, desk, key)).toEqual(first);
    expect(await outcomeOf(walkIn(request, desk, { ...key, fingerprint: "another" }))).toBe("request.key-reused");
  });

  test("sent twice at once for the last place gives both the same place", async () => {
    const [request, key] = [somebodyNew(), requestKey()];
    const claims = Object.fromEntries(Array.from({ length: 23 }, (_, index) => [index + 1, "k4m7q2x9ta-K7M4QX"]));
    await putSession(morning({ claims }));
    const twin = registerWalkIn({
      appointmentOf,
      changeReceipt,
      saveWalkIn,
      districtOfSlot,
      registeredAt,
      now: () => now,
      // The other one is done just before this one looks at the session, and finds it full.
      sessionOf: async (id) => {
        await walkIn(request, desk, key);
        return sessionOf(id);
      },
    });
    expect(await twin(request, desk, key)).toEqual(await walkIn(request, desk, key));
  });

  test("enters today's session from midnight by the clinic's clock, none of a day to come", async () => {
    const midnight = instantAt("2026-11-23", 0, "WIB");
    clock.now = midnight - 1;
    expect(await outcomeOf(walkIn(somebodyNew(), desk, requestKey()))).toBe("session.not-today");
    clock.now = midnight - 7 * day;
    expect(await outcomeOf(walkIn(somebodyNew(), desk, requestKey()))).toBe("session.not-today");
    clock.now = midnight;
    expect((await walkIn(somebodyNew(), desk, requestKey())).appointment.state).toEqual({
      status: "waiting",
      arrivedAt: midnight,
    });
  });

  test("is refused in a closed or ended session, and for a service not offered", async () => {
    const at = (changes: object) => outcomeOf(walkIn({ ...somebodyNew(), ...changes }, desk, requestKey()));
    expect(await at({ sessionId: morning().id.replace("0800", "0900") })).toBe("session.unknown");
    expect(await at({ service: "kia" })).toBe("session.wrong-service");
    clock.now = now + day;
    expect(await at({})).toBe("slot.past");
    clock.now = now;
    await putSession(morning({ state: "closed" }));
    expect(await at({})).toBe("session.closed");
  });
});
