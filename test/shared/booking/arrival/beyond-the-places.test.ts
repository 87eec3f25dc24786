import { describe, expect, test } from "vitest";
import { type Arrival, registerWalkIn } from "../../../../shared/booking/arrival/register-walk-in.ts";
import { numbersBeyond } from "../../../../shared/schedule/numbers-beyond.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import { numbersOf, sessionEnd } from "../../../../shared/schedule/session.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { ticksOf } from "../../../../shared/schedule/ticks.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { morning, requestKey } from "../../../functions/booking/cikande.ts";

const person = { name: "Mbah Karta", birthDate: "1951-12-30", sex: "male" } as const;
const arrival: Arrival = { service: "umum", complaint: "Pusing", patient: person };
const insisting: Arrival = { ...arrival, beyond: true };
const key = requestKey();
const zone = "WIB";
const short = morning({ count: 12 });
const { start } = short;

const claimed = (numbers: readonly number[]): Session["claims"] =>
  Object.fromEntries(numbers.map((number) => [number, "k4m7q2x9ta-K7M4QX"]));
const taken = claimed(numbersOf(short));

/** A morning all of whose twelve places are taken. */
const full = (parts: Partial<Session> = {}): Session => ({ ...short, claims: taken, ...parts });

const numberOf = (who: Arrival, session: Session, now = start): number =>
  registerWalkIn(who, { session, zone }, key, now).appointment.slot.number;
const refusing = (code: string) => expect.objectContaining({ code });

describe("where all places are taken", () => {
  test("whoever comes by themselves gets none, and a number beyond them once the desk says so", () => {
    expect(() => numberOf(arrival, full())).toThrow(refusing("session.full"));
    const { appointment } = registerWalkIn(insisting, { session: full(), zone }, key, start);
    expect(appointment).toMatchObject({
      slot: slotAt(full(), 13),
      beyond: true,
      origin: "walk-in",
      mode: "in-person",
      state: { status: "waiting", arrivedAt: start, turn: start + 7 * 10 * minute },
    });
  });

  test("the same once what is left is over", () => {
    const session = full({ claims: claimed([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) });
    expect(numberOf(insisting, session)).toBe(1);
    expect(() => numberOf(arrival, session, start + 10 * minute)).toThrow(refusing("session.full"));
    expect(numberOf(insisting, session, start + 10 * minute)).toBe(13);
  });

  test("their turn is noted also where it is when their number's own time comes, which nobody was promised", () => {
    const late = start + 110 * minute;
    const { state } = registerWalkIn(insisting, { session: full(), zone }, key, late).appointment;
    expect(state).toEqual({ status: "waiting", arrivedAt: late, turn: start + 120 * minute });
  });

  test("each has a number of their own, which whoever had one and left keeps", () => {
    expect(numberOf(insisting, full({ claims: { ...taken, ...claimed([13, 14]) } }))).toBe(15);
    expect(numberOf(insisting, full({ spent: [13] }))).toBe(14);
  });

  test("numbers end where the line would close before whoever has one is seen", () => {
    const all = { ...taken, ...claimed(numbersBeyond(full())) };
    expect(Object.keys(all)).toHaveLength(12 + 18);
    expect(() => numberOf(insisting, full({ claims: all }))).toThrow(refusing("session.full"));
  });

  test("somebody with another visit at the time of the next number gets the one after it", () => {
    const busy = Object.fromEntries(ticksOf(slotAt(full(), 13)).map((tick) => [tick, "A3C4D6"]));
    const known = { ...insisting, patient: { id: "p3n8r5t2wb", ...person } };
    const { slot } = registerWalkIn(known, { session: full(), zone, calendar: { busy } }, key, start).appointment;
    expect(slot.number).toBe(14);
  });

  test.each([
    ["closed", full({ state: "closed" }), start, "session.closed"],
    ["planned at another place", full({ reserved: true }), start, "session.closed"],
    ["over", full(), sessionEnd(full()), "slot.past"],
  ])("a session that is %s gives none", (_, session, now, code) => {
    expect(() => numberOf(insisting, session, now)).toThrow(refusing(code));
  });
});

test("where a place is left, whoever may have a number beyond gets that, and nothing says otherwise", () => {
  const { appointment } = registerWalkIn(insisting, { session: full({ claims: {} }), zone }, key, start);
  expect(appointment.slot.number).toBe(1);
  expect(appointment).not.toHaveProperty("beyond");
});
