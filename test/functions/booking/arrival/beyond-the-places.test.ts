import { beforeEach, describe, expect, test } from "vitest";
import { registerWalkIn } from "../../../../functions/booking/arrival/register-walk-in.ts";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { changeReceipt } from "../../../../functions/store/appointment/receipt-item.ts";
import { saveWalkIn } from "../../../../functions/store/appointment/save-walk-in.ts";
import { visitOf } from "../../../../functions/store/appointment/visits.ts";
import { districtOfSlot } from "../../../../functions/store/district/districts.ts";
import { registeredAt } from "../../../../functions/store/register/registers.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { hasDisplaced } from "../../../../shared/schedule/displaced.ts";
import { numbersOf, type Session } from "../../../../shared/schedule/session.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, bookingOf, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { desk, somebodyNew } from "../mbah-karta.ts";
import { book, cancel, clock, outcomeOf, reschedule, seated, walkIn } from "../use-cases.ts";

useTable();

const claims = Object.fromEntries(numbersOf(morning()).map((number) => [number, `k4m7q2x9t${number % 10}-K7M4QX`]));
const full = (parts: Partial<Session> = {}): Session => morning({ claims, ...parts });
const insisting = () => ({ ...somebodyNew(), beyond: true as const });

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(full()), putSession(afternoon())]);
});

const given = async (): Promise<Appointment> => (await walkIn(insisting(), desk, requestKey())).appointment;
const stored = async (): Promise<Session> => (await sessionOf(morning().id)) ?? morning();

describe("a number beyond the places", () => {
  test("is given only where the desk says so, stands in the line at once and has the session's time", async () => {
    expect(await outcomeOf(walkIn(somebodyNew(), desk, requestKey()))).toBe("session.full");
    const visit = await given();
    const turn = morning().start + 7 * 10 * minute;
    expect(visit).toMatchObject({ slot: slotAt(morning(), 25), beyond: true, state: { status: "waiting", turn } });
    const session = await stored();
    expect(session).toMatchObject({
      claims: { 25: visit.id },
      line: { 25: { status: "waiting", since: now, turn, mode: "in-person" } },
      beyond: [25],
    });
    expect(hasDisplaced(session)).toBe(false);
  });

  test("is one person's, however many are given at once", async () => {
    const numbers = (await Promise.all(Array.from({ length: 8 }, given))).map(({ slot }) => slot.number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual([25, 26, 27, 28, 29, 30, 31, 32]);
    expect((await stored()).beyond?.toSorted((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b));
  });

  test("is the same however often it is asked for under one key", async () => {
    const [request, key] = [insisting(), requestKey()];
    const [first, again] = [await walkIn(request, desk, key), await walkIn(request, desk, key)];
    expect(again).toEqual(first);
    expect((await stored()).beyond).toEqual([25]);
  });

  test("is none where the session has a place by that number meanwhile: whoever comes has the place", async () => {
    await putSession(full({ count: 30 }));
    const seen = [full()];
    const behind = registerWalkIn({
      appointmentOf,
      changeReceipt,
      saveWalkIn,
      districtOfSlot,
      registeredAt,
      now: () => now,
      sessionOf: async (id) => seen.pop() ?? sessionOf(id),
    });
    const { appointment } = await behind(insisting(), desk, requestKey());
    expect(appointment.slot.number).toBe(25);
    expect(appointment).not.toHaveProperty("beyond");
    expect(await stored()).not.toHaveProperty("beyond");
  });

  test("is nobody's to book, nor to move to, be it free", async () => {
    expect(await outcomeOf(book(bookingOf(await seated(), slotAt(morning(), 25)), siti, requestKey()))).toBe(
      "slot.off-grid",
    );
    const { id, slot } = await book(bookingOf(await seated(), slotAt(afternoon(), 1)), siti, requestKey());
    for (const by of [siti, desk])
      expect(
        await outcomeOf(
          reschedule({ appointmentId: id, service: "umum", from: slot, to: slotAt(morning(), 25) }, by, requestKey()),
        ),
      ).toBe("slot.off-grid");
  });

  test("is nobody else's once its holder was struck off, and none of the session's hours", async () => {
    const { id, slot } = await given();
    await cancel({ appointmentId: id, from: slot, seen: "waiting" }, desk, requestKey());
    const session = await stored();
    expect(session.spent).toEqual([25]);
    expect(session).not.toHaveProperty("beyond");
    expect((await given()).slot.number).toBe(26);
  });

  test.each([
    ["within the session", slotAt(morning(), 3)],
    ["to another session", slotAt(afternoon(), 2)],
  ])("is left %s by whom the desk moves, whose place is an ordinary one from then on", async (_, to) => {
    const { id, slot } = await given();
    const { claims: held, ...session } = await stored();
    const { 3: _free, ...others } = held;
    await putSession({ ...session, claims: others });
    await reschedule({ appointmentId: id, service: "umum", from: slot, to }, desk, requestKey());
    const { appointment } = await visitOf(id);
    expect(appointment.slot).toEqual(to);
    expect(appointment).not.toHaveProperty("beyond");
    const left = await stored();
    expect(left.spent).toEqual([25]);
    expect(left).not.toHaveProperty("beyond");
  });
});
